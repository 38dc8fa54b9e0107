/** What an edit changes at a center, as forms of the office's page: hours, dated facts, confirmations, a new center. */
import { isDeepStrictEqual as equal } from 'node:util';
import type { Center, DatedFacts, Directory } from '../../../data/model/directory.ts';
import type { Form } from './forms.ts';
import { hoursForms, type Situation } from './hours-forms.ts';
import { dateText, given, hoursText, refuseRest, type Typed, Untypable, wordsText } from './texts.ts';

/** What holds at once is typed as holding from today on. */
export function centerForms(before: Center, after: Center, situation: Situation): Form[] {
  const { schedules, dated_facts = [], verified_on, verified, ...facts } = after;
  const { schedules: old, dated_facts: dated = [], verified_on: called, verified: each, ...same } = before;
  if (dated.some((was) => !dated_facts.some((one) => equal(one, was)))) throw new Untypable('dated_facts');
  const forms = [
    ...factForms(before.id, { valid_from: situation.today, ...factsFromToday(same, facts) }),
    ...dated_facts.slice(dated.length).flatMap((one) => factForms(before.id, one)),
    ...hoursForms(before.id, old, schedules, situation),
  ];
  const on = dateText(verified_on);
  if (forms.length > 0) return forms.map((one) => ({ ...one, typed: { ...one.typed, confirmed_on: on } }));
  if (!equal(verified, each)) throw new Untypable('verified');
  return verified_on === called ? [] : [{ operation: 'confirm-facts', typed: { centers: before.id, on } }];
}

/** The fields that differ. @throws Untypable for one that is gone, or an address that is only written otherwise */
function factsFromToday(before: object, after: object): Partial<DatedFacts> {
  const was = before as Readonly<Record<string, unknown>>;
  refuseRest(Object.fromEntries(Object.keys(before).flatMap((name) => (name in after ? [] : [[name, 'gone']]))));
  const facts: Partial<DatedFacts> = Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !equal(was[name], value)),
  );
  if (facts.address && !facts.position) throw new Untypable('an address without its position');
  return facts;
}

const STATUS = { active: 'open-again', temporarily_closed: 'close-temporarily', closed: 'close-for-good' } as const;

/** Facts from a day on: a form for each subject. */
function factForms(center: string, facts: DatedFacts): Form[] {
  const { valid_from, valid_to, status, status_note, phones, address, district, position, ...rest } = facts;
  refuseRest(rest);
  if (status_note && !status) throw new Untypable('status_note');
  const span = given({ center, from: dateText(valid_from), to: valid_to && dateText(valid_to) });
  const forms: Form[] = [];
  if (status) {
    if (valid_to && status !== 'temporarily_closed') throw new Untypable('valid_to');
    forms.push({ operation: STATUS[status], typed: { ...span, ...wordsText('note', status_note) } });
  }
  if (phones) forms.push({ operation: 'change-number', typed: { ...span, phones: numbersText(phones) } });
  if (address) {
    const { address_1, postal_code, city, state_province: _, country: __, ...others } = address;
    refuseRest(others);
    const place = given({ address_1, postal_code, city, district });
    forms.push({ operation: 'move', typed: { ...span, ...place, ...positionText(position) } });
  } else refuseRest({ district, position });
  return forms;
}

function numbersText(phones: Center['phones']): string {
  return phones
    .map(({ number, ...rest }) => {
      refuseRest(rest);
      return number;
    })
    .join(', ');
}

function positionText(position: Center['position'] | undefined): Typed {
  if (!position) return {};
  const { latitude, longitude, accuracy_m, method } = position;
  return given({ latitude, longitude, accuracy_m, method });
}

/** @throws Untypable where it has facts that the form does not ask for */
export function newCenterForm(center: Center, { sources }: Directory): Form {
  const {
    id: _,
    name,
    full_name,
    status,
    district,
    address,
    position,
    phones,
    schedules,
    verified_on,
    source,
    ...rest
  } = center;
  const { address_1, postal_code, city, state_province: __, country: ___, ...others } = address;
  refuseRest({ ...rest, ...others, ...(status !== 'active' && { status }) });
  const [first] = schedules;
  if (schedules.some(({ valid_from }) => valid_from !== first?.valid_from)) throw new Untypable('valid_from');
  const hours = (phone: boolean) =>
    schedules
      .filter(({ service }) => (service === 'phone') === phone)
      .map(({ id: ____, service, valid_from: _____, byday, opens_at, closes_at, ...more }) => {
        if (service === 'outreach' || service === 'consultation') throw new Untypable(service);
        refuseRest(more);
        return hoursText({ byday, opens_at, closes_at });
      });
  const title = sources.find((one) => one.id === source)?.title;
  const [open, calls] = [hours(false).join(', '), hours(true).join(', ')];
  const typed = {
    ...given({ name, full_name, address_1, postal_code, city, district, phones: numbersText(phones) }),
    ...positionText(position),
    ...given({ from: dateText(first?.valid_from ?? verified_on), hours: open, source: title }),
    ...(calls !== '' && { phone_hours: calls }),
    confirmed_on: dateText(verified_on),
  };
  return { operation: 'new-center', typed };
}
