/** Rules about days that come back every year: they exist, once, under their own name. */
import table from '../../holidays.json' with { type: 'json' };
import type { RecurringClosure } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { ruleFault } from './recurring-spans.ts';
import type { Rule } from './rule.ts';

/** The days whose names in data/text are theirs: customary ones, and each yearly holiday of the table. */
const NAMED_DAYS: Readonly<Record<string, string>> = {
  rose_monday: 'easter-48',
  womens_carnival: 'easter-52',
  after_ascension: 'easter+40',
  after_corpus_christi: 'easter+61',
  christmas_eve: '12-24',
  new_years_eve: '12-31',
  bridge_day: 'bridge_days',
  ...Object.fromEntries(
    Object.entries(table.rules).flatMap(([id, rule]): Array<[string, string]> => {
      if ('fixed' in rule) return [[id, rule.fixed]];
      return 'easter' in rule ? [[id, `easter${rule.easter < 0 ? '' : '+'}${rule.easter}`]] : [];
    }),
  ),
};

export const RECURRING_RULES: readonly Rule[] = [
  {
    name: 'recurring-days-exist',
    sentence:
      'A recurring closure names days that every year has, at most 31 in a row, each of them once, and has a name in data/text.',
    *check({ directory, wordings }) {
      for (const [index, one] of directory.recurring_closures.entries()) {
        const at = `/recurring_closures/${index}`;
        const fault = ruleFault(one.rule);
        if (fault) yield { at: `${at}/rule`, message: fault, repair: EXAMPLES };
        const twin = directory.recurring_closures.slice(0, index).find((other) => collides(other, one));
        if (twin) yield twiceAt(`${at}/rule`, one, twin);
        if (wordings.size > 0 && !wordings.has(`holiday.${one.id}`)) yield unnamedAt(`${at}/id`, one.id, wordings);
      }
    },
  },
  {
    name: 'recurring-closures-run-forward',
    sentence: 'A recurring closure does not end before it begins.',
    *check({ directory }) {
      for (const [index, { valid_from = '', valid_to }] of directory.recurring_closures.entries()) {
        if (valid_to === undefined || valid_from <= valid_to) continue;
        yield {
          at: `/recurring_closures/${index}/valid_to`,
          message: {
            de: `valid_to ${valid_to} liegt vor valid_from ${valid_from}`,
            en: `valid_to ${valid_to} is before valid_from ${valid_from}`,
          },
          repair: { de: 'Bitte beide Daten prüfen', en: 'check both dates' },
        };
      }
    },
  },
  {
    name: 'recurring-closures-keep-their-day',
    sentence: 'The id of a recurring closure stands for the day that its name means.',
    *check({ directory }) {
      for (const [index, { id, rule }] of directory.recurring_closures.entries()) {
        const meant = NAMED_DAYS[id] ?? rule;
        if (meant === rule) continue;
        yield {
          at: `/recurring_closures/${index}/rule`,
          message: { de: `„${id}“ ist der Tag „${meant}“`, en: `"${id}" is the day "${meant}"` },
          repair: {
            de: `Bitte "rule": "${meant}" schreiben oder einen neuen Eintrag mit eigener Kennung anlegen`,
            en: `write "rule": "${meant}" or add a new entry with an id of its own`,
          },
        };
      }
    },
  },
];

const EXAMPLES: Violation['repair'] = {
  de: 'Beispiele: "12-24" (Heiligabend), "easter-48" (Rosenmontag), "12-27/12-30" (vier Tage), "bridge_days" (Brückentage)',
  en: 'examples: "12-24" (Christmas Eve), "easter-48" (Rose Monday), "12-27/12-30" (four days), "bridge_days"',
};

/** Whether two entries are about one day at one time: the same id, the same rule, or spans of dates that overlap. */
function collides(a: RecurringClosure, b: RecurringClosure): boolean {
  if ((a.valid_from ?? '') > (b.valid_to ?? '9999') || (b.valid_from ?? '') > (a.valid_to ?? '9999')) return false;
  if (a.id === b.id || a.rule === b.rule) return true;
  const [[from, to = from], [first, last = first]] = [a.rule.split('/'), b.rule.split('/')];
  const dates = [from, to, first, last].every((one) => /^\d/.test(one ?? ''));
  return (
    dates &&
    (from ?? '') <= (to ?? '') &&
    (first ?? '') <= (last ?? '') &&
    !((to ?? '') < (first ?? '') || (last ?? '') < (from ?? ''))
  );
}

function twiceAt(at: string, one: RecurringClosure, twin: RecurringClosure): Violation {
  return {
    at,
    message: {
      de: `Der Tag „${one.rule}“ (${one.id}) steht hier zweimal, auch als „${twin.id}“ (${twin.rule})`,
      en: `the day "${one.rule}" (${one.id}) stands here twice, also as "${twin.id}" (${twin.rule})`,
    },
    repair: {
      de: 'Bitte einen löschen – oder, wenn einer den anderen ablöst, dem alten "valid_to" und dem neuen "valid_from" geben',
      en: 'delete one, or give the older a "valid_to" and the newer a "valid_from"',
    },
  };
}

function unnamedAt(at: string, id: string, wordings: ReadonlySet<string>): Violation {
  const known = [...wordings].flatMap((one) => (one.startsWith('holiday.') ? [one.slice('holiday.'.length)] : []));
  return {
    at,
    message: {
      de: `Für „${id}“ fehlt der Name in data/text (holiday.${id})`,
      en: `"${id}" has no name in data/text (holiday.${id})`,
    },
    repair: {
      de: `Bitte "holiday.${id}" in allen Dateien unter data/text ergänzen; einen Namen haben schon: ${known.join(', ')}`,
      en: `add "holiday.${id}" to every file of data/text; these have a name: ${known.join(', ')}`,
    },
  };
}
