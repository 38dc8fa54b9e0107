/** Asks about sessions on Sundays and public holidays, where no note speaks of it. */
import { holidaysOf } from '../../model/holidays.ts';
import { weekdayRules } from '../../model/recurrence.ts';
import { dateOf, weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule } from '../rules/walk.ts';
import { question } from './question.ts';

const SPEAKS_OF_SUNDAY = /sonntag|sunday/iu;
/** What is held on Sundays as well, and by others. */
const OCCASION =
  /(?:fest|festival|markt|messe|lauf|umzug|aktionstag|jubiläum|feier|fair|market)(?!\p{L})|tag der |(?:beim|auf dem|während des) \p{L}*(?:fest|markt|lauf)|open (?:house|day)/iu;
const SPEAKS_OF_A_HOLIDAY =
  /feiertag|holiday|tag der|montag|himmelfahrt|fronleichnam|weihnacht|ostern|pfingst|neujahr|allerheiligen|1\. mai|fest|day/iu;

export const HOLIDAY_QUESTIONS: readonly Rule[] = [
  {
    name: 'sundays-are-meant',
    sentence: 'A session on a Sunday is meant: its note speaks of it, or of a feast or an open day.',
    *check({ directory }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        if (!weekdayRules(schedule).some(({ weekday }) => weekday === 6)) continue;
        if (SPEAKS_OF_SUNDAY.test(Object.values(schedule.note ?? {}).join(' '))) continue;
        yield question(at, `„${schedule.id}“ ist sonntags (SU)`, `"${schedule.id}" is on Sundays (SU)`, {
          de: 'Samstag heißt "SA"',
          en: 'Saturday is "SA"',
        });
      }
      for (const [index, { id, date, note }] of directory.extra_sessions.entries()) {
        const words = Object.values(note ?? {}).join(' ');
        if (weekdayOf(dayOrNaN(date)) !== 6 || SPEAKS_OF_SUNDAY.test(words) || OCCASION.test(words)) continue;
        yield question(`/extra_sessions/${index}`, `„${id}“ ist an einem Sonntag (${date})`, `"${id}" is on a Sunday`);
      }
    },
  },
  {
    name: 'sessions-keep-holidays',
    sentence: 'An extra session on a public holiday is meant: its note speaks of it.',
    *check({ directory }) {
      const { holiday_region, municipality, extra_sessions } = directory;
      for (const [index, { id, date, note }] of extra_sessions.entries()) {
        const day = dayOrNaN(date);
        if (Number.isNaN(day) || SPEAKS_OF_A_HOLIDAY.test(Object.values(note ?? {}).join(' '))) continue;
        const year = Number(dateOf(day).slice(0, 4));
        if (!holidaysOf(holiday_region, year, municipality.local_holidays).has(day)) continue;
        yield question(
          `/extra_sessions/${index}`,
          `„${id}“ ist an einem Feiertag (${date})`,
          `"${id}" is on a public holiday (${date})`,
        );
      }
    },
  },
];
