/** The rule that records keep their date: sources, and counts with their year. */
import type { Rule } from './rule.ts';

export const RECORD_RULES: readonly Rule[] = [
  {
    name: 'records-stay',
    sentence: 'The date of a source, and a count without its year, do not change under the same name.',
    *check({ directory, previous }) {
      for (const [index, source] of directory.sources.entries()) {
        const was = previous?.sources.find((one) => one.id === source.id);
        if (!was || was.date === undefined || was.date === source.date) continue;
        yield {
          at: `/sources/${index}/date`,
          message: {
            de: `Die Quelle „${source.id}“ ist vom ${was.date}`,
            en: `the source "${source.id}" is of ${was.date}`,
          },
          repair: {
            de: `Bitte zurücksetzen ("date": "${was.date}"); eine neue Quelle bekommt einen neuen Eintrag`,
            en: `put back "date": "${was.date}"; a new source gets a new entry`,
          },
        };
      }
      const [now, then] = [directory.programme.case_managers, previous?.programme.case_managers];
      if (now && then && (now.count === then.count) !== (now.year === then.year)) {
        yield {
          at: '/programme/case_managers',
          message: { de: `Für ${then.year} waren es ${then.count}`, en: `in ${then.year} there were ${then.count}` },
          repair: { de: 'Bitte Zahl und Jahr gemeinsam ändern', en: 'change count and year together' },
        };
      }
    },
  },
];
