/** `npm run data -- verify`: somebody phoned and the facts are right; sets verified_on. */
import { dateOf, dayOf } from '../model/zone.ts';
import { changeDirectory, readDirectory } from './change-directory.ts';
import { UsageError, type Command, type CommandEnvironment } from './command.ts';
import { parseIds, toIsoDate, stringFlag } from './flags.ts';

export const verify: Command = {
  name: 'verify',
  sentence: 'trägt ein, dass die Angaben bestätigt sind (nach einem Anruf)',
  help: `npm run data -- verify <center …> | --all [--on JJJJ-MM-TT] [--dry-run]

Setzt "verified_on" der genannten Center auf heute. Nur ausführen, wenn jemand dort angerufen und
Zeiten, Telefonnummern und Anschrift verglichen hat.
  --all            alle Center, die nicht dauerhaft geschlossen sind
  --on 2026-11-20  der Tag des Anrufs, wenn es nicht heute war
  --dry-run        zeigt nur, was sich ändert
  --overdue        nennt nur die Center, deren Angaben zu alt sind (als Liste für GitHub; sonst nichts)

Beispiel: npm run data -- verify mitte west`,
  options: {
    all: { type: 'boolean' },
    on: { type: 'string' },
    overdue: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  async run(environment, flags, positionals) {
    if (flags['overdue']) return overdue(environment);
    const on = toIsoDate(stringFlag(flags, 'on') ?? environment.today);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > environment.today)
      throw new UsageError(`--on ${on}: bitte ein Datum bis heute (${environment.today})`);
    const known = (await readDirectory(environment.root))?.directory.centers ?? [];
    const open = known.filter((center) => center.status !== 'closed').map((center) => center.id);
    const ids = flags['all'] ? open : positionals.flatMap(parseIds);
    const list = known.map((center) => center.id).join(', ');
    if (ids.length === 0) throw new UsageError(`Welches Center? ${list} – oder --all`);
    const unknown = ids.filter((id) => !known.some((center) => center.id === id));
    if (unknown.length > 0) throw new UsageError(`„${unknown.join(', ')}“ gibt es nicht. Center: ${list}`);
    return changeDirectory(
      environment,
      (directory) => ({
        ...directory,
        centers: directory.centers.map((center) => (ids.includes(center.id) ? { ...center, verified_on: on } : center)),
      }),
      flags['dry-run'] === true,
    );
  },
};

/** Centers whose review_by has passed, as a list to tick off; nothing when none has. */
async function overdue({ root, today, print }: CommandEnvironment): Promise<number> {
  const directory = (await readDirectory(root))?.directory;
  for (const { name, verified_on, phones, status } of directory?.centers ?? []) {
    const due = dateOf(dayOf(verified_on) + (directory?.review_after_days ?? 365));
    if (status === 'closed' || due >= today) continue;
    print(
      `- [ ] ${name}: zuletzt bestätigt ${verified_on}, fällig seit ${due}, Telefon ${phones[0]?.number ?? 'unbekannt'}`,
    );
  }
  return 0;
}
