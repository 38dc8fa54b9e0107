/** `npm run data -- overdue`: the centers with facts that nobody has confirmed in time, as a list to tick off. */
import { FACT_NAMES } from '../check/rules/freshness.ts';
import { centerOn } from '../model/dated-facts.ts';
import { dateOf, dayOf } from '../model/zone.ts';
import { dueFacts } from '../operations/fact-questions.ts';
import type { Command } from './command.ts';
import { readDirectory } from './project.ts';

export const overdue: Command = {
  name: 'overdue',
  sentence: 'nennt die Center, deren Angaben zu alt sind',
  help: `npm run data -- overdue

Nennt die Center, deren Angaben zu lange niemand bestätigt hat, als Liste zum Abhaken für GitHub; sonst nichts.
Nach dem Anruf: npm run data -- hand-in confirm-facts --centers=mitte`,
  options: {},
  async run({ root, today, print }) {
    const { directory } = await readDirectory(root);
    for (const center of directory.centers) {
      const facts = dueFacts(center, directory, today);
      const late = facts.filter((one) => one.overdue);
      if (late.length === 0) continue;
      const { name, verified_on, phones } = centerOn(center, dayOf(today));
      const which = late.length === facts.length ? '' : ` (${late.map(({ fact }) => FACT_NAMES[fact][0]).join(', ')})`;
      const due = dateOf(dayOf(verified_on) + directory.review_after_days);
      const number = phones[0]?.number ?? 'unbekannt';
      print(`- [ ] ${name}${which}: zuletzt bestätigt ${verified_on}, fällig seit ${due}, Telefon ${number}`);
    }
    return 0;
  },
};
