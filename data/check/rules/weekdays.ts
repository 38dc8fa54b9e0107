/** Rules about weekdays: of one kind in one schedule, so that every calendar can say them (RFC 5545, BYDAY). */
import { weekdayRules } from '../../model/recurrence.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

export const WEEKDAY_RULES: readonly Rule[] = [
  {
    name: 'weekdays-are-of-one-kind',
    sentence:
      'A schedule is held on weekdays or on nth weekdays of a month, never both; nth weekdays have no interval, and none stands twice.',
    *check({ directory }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        const rules = weekdayRules(schedule);
        const nth = rules.filter(({ n }) => n !== undefined);
        if (nth.length > 0 && nth.length < rules.length) {
          yield {
            at: `${at}/byday`,
            message: {
              de: `„${schedule.id}“ mischt jede Woche und bestimmte Wochen im Monat (${schedule.byday.join(', ')})`,
              en: `"${schedule.id}" mixes weekdays and nth weekdays (${schedule.byday.join(', ')})`,
            },
            repair: {
              de: 'Bitte zwei Zeiten daraus machen: eine mit "TU", eine mit "2TH"',
              en: 'make two schedules of it: one with "TU", one with "2TH"',
            },
          };
        }
        if (nth.length > 0 && (schedule.interval ?? 1) > 1) {
          yield {
            at: `${at}/interval`,
            message: {
              de: `„${schedule.id}“ nennt bestimmte Wochen im Monat und dazu „alle ${schedule.interval} Wochen“`,
              en: `"${schedule.id}" has nth weekdays and an interval of ${schedule.interval} weeks`,
            },
            repair: { de: 'Bitte „interval“ löschen', en: 'delete "interval"' },
          };
        }
        const seen = rules.map(({ weekday, n }) => `${n ?? ''} ${weekday}`);
        if (new Set(seen).size < seen.length) {
          yield {
            at: `${at}/byday`,
            message: { de: 'Hier steht ein Tag zweimal', en: 'a day stands here twice' },
            repair: { de: 'Bitte einen der beiden löschen', en: 'delete one of the two' },
          };
        }
      }
    },
  },
];
