/** `npm run data -- verify`: somebody phoned and the facts are right; sets verified_on, or the date of a single fact. */
import { FACT_NAMES } from '../check/rules/freshness.ts';
import { centerOn } from '../model/dated-facts.ts';
import { VERIFIED_FACTS, type VerifiedFact } from '../model/directory.ts';
import { verifiedOn } from '../model/verification.ts';
import { dateOf, dayOf } from '../model/zone.ts';
import { confirm } from '../operations/confirm.ts';
import { ANSWER_HELP, ANSWER_OPTION, answersFrom } from './answer-flag.ts';
import { changeDirectory, readDirectory } from './change-directory.ts';
import { UsageError, type Command, type CommandEnvironment, type Flags } from './command.ts';
import { parseIds, toIsoDate, stringFlag } from './flags.ts';

export const verify: Command = {
  name: 'verify',
  sentence: 'trägt ein, dass die Angaben bestätigt sind (nach einem Anruf)',
  help: `npm run data -- verify <center …> | --all [--fact ANGABE] [--on JJJJ-MM-TT] [--dry-run]

Setzt "verified_on" der genannten Center auf heute. Nur ausführen, wenn jemand dort angerufen und
Zeiten, Telefonnummern und Anschrift verglichen hat.
  --fact ANGABE    nur das ist bestätigt: open_hours (Sprechzeiten), phone_hours (Telefonzeiten)
                   oder address (Anschrift); "verified_on" bleibt das älteste Datum der drei
  --all            alle Center, die nicht dauerhaft geschlossen sind
  --on 2026-11-20  der Tag des Anrufs, wenn es nicht heute war
  --dry-run        zeigt nur, was sich ändert
${ANSWER_HELP}
  --overdue        nennt nur die Center, deren Angaben zu alt sind (als Liste für GitHub; sonst nichts)

Beispiel: npm run data -- verify mitte west`,
  options: {
    all: { type: 'boolean' },
    fact: { type: 'string' },
    on: { type: 'string' },
    overdue: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    ...ANSWER_OPTION,
  },
  async run(environment, flags, positionals) {
    if (flags['overdue']) return overdue(environment);
    const on = toIsoDate(stringFlag(flags, 'on') ?? environment.today);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > environment.today)
      throw new UsageError(`--on ${on}: bitte ein Datum bis heute (${environment.today})`);
    const fact = factFlag(flags);
    const known = (await readDirectory(environment.root))?.directory.centers ?? [];
    const open = known
      .filter((center) => centerOn(center, dayOf(environment.today)).status !== 'closed')
      .map((center) => center.id);
    const ids = flags['all'] ? open : positionals.flatMap(parseIds);
    const list = known.map((center) => center.id).join(', ');
    if (ids.length === 0) throw new UsageError(`Welches Center? ${list} – oder --all`);
    const unknown = ids.filter((id) => !known.some((center) => center.id === id));
    if (unknown.length > 0) throw new UsageError(`„${unknown.join(', ')}“ gibt es nicht. Center: ${list}`);
    return changeDirectory(
      environment,
      (directory) => ({
        ...directory,
        centers: directory.centers.map((center) => (ids.includes(center.id) ? confirm(center, on, fact) : center)),
      }),
      { dryRun: flags['dry-run'] === true, answers: answersFrom(flags) },
    );
  },
};

function factFlag(flags: Flags): VerifiedFact | undefined {
  const text = stringFlag(flags, 'fact');
  const fact = VERIFIED_FACTS.find((one) => one === text);
  if (text && !fact) throw new UsageError(`--fact ${text}: bitte eines von ${VERIFIED_FACTS.join(', ')}`);
  return fact;
}

/** Centers with facts that nobody confirmed in time, as a list to tick off; nothing when there are none. */
async function overdue({ root, today, print }: CommandEnvironment): Promise<number> {
  const directory = (await readDirectory(root))?.directory;
  for (const center of directory?.centers ?? []) {
    const { name, verified_on, phones, status } = centerOn(center, dayOf(today));
    const dueOn = (date: string) => dateOf(dayOf(date) + (directory?.review_after_days ?? 365));
    const late = VERIFIED_FACTS.filter((fact) => dueOn(verifiedOn(center, fact)) < today);
    if (status === 'closed' || late.length === 0) continue;
    const which = late.length === VERIFIED_FACTS.length ? '' : ` (${late.map((one) => FACT_NAMES[one][0]).join(', ')})`;
    const number = phones[0]?.number ?? 'unbekannt';
    print(
      `- [ ] ${name}${which}: zuletzt bestätigt ${verified_on}, fällig seit ${dueOn(verified_on)}, Telefon ${number}`,
    );
  }
  return 0;
}
