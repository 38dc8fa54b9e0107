/** `npm run data -- suggest`: days of the coming year on which offices often close, each with the command that announces it. */
import { suggestClosures } from '../operations/suggest-closures.ts';
import type { Command } from './command.ts';
import { germanLongDate } from './german-date.ts';
import { readDirectory } from './project.ts';

export const suggest: Command = {
  name: 'suggest',
  sentence: 'schlägt Brückentage und übliche Schließtage vor',
  help: `npm run data -- suggest

Nennt Brückentage und andere Tage, an denen Ämter oft schließen, mit dem fertigen Befehl. Ändert nichts.`,
  options: {},
  async run({ root, today, print }) {
    const { directory, wording } = await readDirectory(root);
    print('An diesen Tagen schließen Ämter oft. Was zutrifft, als Befehl ausführen:');
    for (const { from, to, why } of suggestClosures(directory, wording, today)) {
      const [first, last] = [from, to].map((date) => germanLongDate(date, wording));
      print(`\n  ${from === to ? first : `${first} bis ${last}`}: ${why}`);
      print(`    npm run data -- hand-in close --centers=alle --from=${from} --to=${to} --reason="${why}"`);
    }
    return 0;
  },
};
