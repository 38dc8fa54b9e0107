/** Everything as an earlier edition said it, from today on; exceptions that are past stay. */
import { Refusal } from './fields/refusal.ts';
import { earlierEdition } from './fields/record.ts';
import { defineOperation } from './parts/operation.ts';
import { restoreDirectory } from './parts/restore.ts';

export const rollBack = defineOperation({
  id: 'roll-back',
  subject: 'record',
  title: { de: 'Zurück zu einer früheren Ausgabe', en: 'Back to an earlier edition' },
  sentence: {
    de: 'Alles wieder wie in {edition}',
    en: 'Everything again as in {edition}',
  },
  fields: { edition: earlierEdition() },
  // What was published once needs no other answer than that it shall hold again.
  answer: ({ edition: name }) => `Zurück zur Ausgabe ${name}.`,
  apply(directory, { edition: name }, occasion) {
    const old = occasion.archive.find((one) => one.edition === name);
    if (!old) {
      const known = occasion.archive.map((one) => one.edition).join(', ');
      throw new Refusal(
        `Die Ausgabe „${name}“ gibt es nicht; vorhanden: ${known}`,
        `there is no edition "${name}"; known: ${known}`,
      );
    }
    if (name === directory.edition)
      throw new Refusal(
        `„${name}“ ist schon die aktuelle Ausgabe; bitte eine frühere nennen`,
        `"${name}" is the edition of today`,
      );
    return restoreDirectory(directory, old, occasion);
  },
});
