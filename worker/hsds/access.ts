/** Who may come to a service and how, in HSDS's free texts: appointments, audiences, interpreters. German, as all texts here. */
import type { Conditions, ExtraSession, Schedule } from '../../data/model/directory.ts';
import { conditionLines } from '../../data/model/conditions.ts';
import { dateInWords, daysInWords, say } from '../../data/model/text.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import type { CenterService } from './center-service.ts';

/** Nobody needs an appointment, but for a consultation with conditions: there each schedule says its own. */
export function accessFields(offered: CenterService) {
  const { edition, service } = offered;
  if (service === 'phone') return {};
  if (service !== 'consultation') return { application_process: say(edition.text('de'), 'come_without_appointment') };
  const process = linesOf(offered, ({ access, booking }) => ({
    ...(access && { access }),
    ...(booking && { booking }),
  }));
  const eligibility = linesOf(offered, ({ audience }) => (audience ? { audience } : {}));
  const interpretation = linesOf(offered, ({ interpreter }) => (interpreter ? { interpreter } : {}));
  return {
    ...(process !== '' && { application_process: process }),
    ...(eligibility !== '' && { eligibility_description: eligibility }),
    ...(interpretation !== '' && { interpretation_services: interpretation }),
  };
}

/** "Donnerstag: Nur mit Termin · …": some conditions of each schedule and extra session, a line for each. */
function linesOf(offered: CenterService, pick: (one: Conditions) => Conditions): string {
  const text = offered.edition.text('de');
  const lines = heldOf(offered).flatMap((one) => {
    const days = 'date' in one ? dateInWords(text, dayOf(one.date)) : daysInWords(text, one);
    const words = conditionLines(text, pick(one)).join(' · ');
    return words === '' ? [] : [say(text, 'labelled', { label: days, value: words })];
  });
  return [...new Set(lines)].join('\n');
}

/** Languages in which some session of the service takes place. */
export function languagesOf(offered: CenterService): string[] {
  return heldOf(offered).flatMap(({ languages = [] }) => languages);
}

/** Those that are not over. */
function heldOf({ edition, center, service }: CenterService): Array<Schedule | ExtraSession> {
  const today = dateOf(edition.asOf);
  return [
    ...center.schedules.filter((one) => one.service === service && (one.valid_to ?? today) >= today),
    ...edition.directory.extra_sessions.filter((one) => one.service === service && one.date >= today),
  ];
}
