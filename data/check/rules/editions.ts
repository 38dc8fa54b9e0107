/** Rules about editions: the file names an archived one, equals it or is about to be cut, and no past entry changes. */
import { dateOf, localOf } from '../../model/zone.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import { compareEditions } from './edition-order.ts';
import type { Rule } from './rule.ts';

export const EDITION_RULES: readonly Rule[] = [
  {
    name: 'the-edition-is-archived',
    sentence: 'The file names the newest archived edition; only the tool gives it a new name.',
    *check({ directory, archive, named }) {
      const newest = archive[0]?.edition;
      if (newest === undefined || (named && directory.edition === newest)) return;
      yield {
        at: '/edition',
        message: named
          ? {
              de: `Die Ausgabe ${directory.edition} ist älter als die neueste (${newest})`,
              en: `edition ${directory.edition} is older than the newest (${newest})`,
            }
          : {
              de: `Die Ausgabe ${directory.edition} gibt es nicht im Archiv`,
              en: `edition ${directory.edition} is not archived`,
            },
        repair: {
          de: `Bitte "edition": "${newest}" lassen; neue Ausgaben schneidet das Werkzeug, auch aus alten Daten ("edition --from")`,
          en: `leave "edition": "${newest}"; the tool cuts new editions, also from old data (npm run data -- edition --from <edition>)`,
        },
      };
    },
  },
  {
    name: 'editions-carry-their-day',
    sentence:
      'An edition is named for the local day of released_at, which is not in the future, and the newest change speaks of it.',
    *check({ directory, archive, today, named }) {
      const { edition, released_at, timezone, changes } = directory;
      // A name that no edition has is the matter of the rule above.
      if (!named && archive.length > 0) return;
      const released = dateOf(localOf(timezone, Date.parse(released_at)).day);
      const wanted = named?.released_at ?? released_at;
      if (released_at !== wanted)
        yield recordMismatch('/released_at', `released_at ${released_at}`, `"released_at": "${wanted}"`);
      else if (!named && released !== edition.slice(0, 10))
        yield recordMismatch('/edition', `${edition} / ${released}`, `"edition": "${released}"`);
      else if (released > today)
        yield recordMismatch('/released_at', `${released_at} > ${today}`, 'git checkout data/directory.json');
      const newest = changes[0];
      if (newest?.edition !== edition || newest.released_at !== wanted) {
        const fields = `"edition": "${edition}", "released_at": "${wanted}"`;
        yield recordMismatch('/changes/0', `changes[0] (${newest?.edition ?? ''})`, fields);
      }
    },
  },
  {
    name: 'changes-are-a-record',
    sentence: 'The list of changes stays as published, newest first, one entry for each archived edition.',
    *check({ directory, archive, named, previous }) {
      const older = named === previous ? 0 : 1;
      if (previous && !equalData(directory.changes.slice(older), previous.changes)) {
        yield {
          at: '/changes',
          message: {
            de: 'Die Liste der Änderungen ist ein Protokoll und wurde verändert',
            en: 'the list of changes is a record and was altered',
          },
          repair: {
            de: `Bitte "changes" aus editions/${previous.edition}.json übernehmen; neue Einträge schreibt das Werkzeug`,
            en: `copy "changes" from editions/${previous.edition}.json; the tool writes new entries`,
          },
        };
      }
      const listed = directory.changes.map((change) => change.edition);
      for (const [index, edition] of listed.entries()) {
        const next = listed[index + 1];
        if (next !== undefined && compareEditions(edition, next) <= 0) {
          yield recordMismatch(`/changes/${index}`, `${edition} / ${next}`, 'newest first');
        }
        if (!archive.some((one) => one.edition === edition))
          yield recordMismatch(`/changes/${index}/edition`, edition, 'archived edition');
      }
      for (const { edition } of archive) {
        if (!listed.includes(edition))
          yield recordMismatch('/changes', `editions/${edition}.json`, `an entry for ${edition}`);
      }
    },
  },
];

function recordMismatch(at: string, what: string, repair: string): Violation {
  return {
    at,
    message: {
      de: `Ausgabe und Protokoll passen nicht zusammen: ${what}`,
      en: `edition and record do not agree: ${what}`,
    },
    repair: {
      de: `Diese Felder setzt das Werkzeug; bitte zurücksetzen (${repair})`,
      en: `the tool sets these fields; put back ${repair}`,
    },
  };
}
