/** `npm run data -- overdue`: the centers with facts that nobody has confirmed in time, as a list to tick off. */
import { FACT_NAMES } from '../check/rules/freshness.ts';
import { centerOn } from '../model/dated-facts.ts';
import { VERIFIED_FACTS } from '../model/directory.ts';
import { verifiedOn } from '../model/verification.ts';
import { dateOf, dayOf } from '../model/zone.ts';
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
      const { name, verified_on, phones, status } = centerOn(center, dayOf(today));
      const dueOn = (date: string) => dateOf(dayOf(date) + directory.review_after_days);
      const late = VERIFIED_FACTS.filter((fact) => dueOn(verifiedOn(center, fact)) < today);
      if (status === 'closed' || late.length === 0) continue;
      const which =
        late.length === VERIFIED_FACTS.length ? '' : ` (${late.map((one) => FACT_NAMES[one][0]).join(', ')})`;
      const number = phones[0]?.number ?? 'unbekannt';
      print(
        `- [ ] ${name}${which}: zuletzt bestätigt ${verified_on}, fällig seit ${dueOn(verified_on)}, Telefon ${number}`,
      );
    }
    return 0;
  },
};
