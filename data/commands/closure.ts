/** `npm run data -- closure`: writes a closure from questions or flags, and suggests days on which offices often close. */
import type { Closure, Directory, Service } from '../model/directory.ts';
import { suggestClosures } from '../operations/suggest-closures.ts';
import { ANSWER_HELP, ANSWER_OPTION, answersFrom } from './answer-flag.ts';
import { changeDirectory, readDirectory } from './change-directory.ts';
import { type Flags, UsageError, type Command, type CommandEnvironment } from './command.ts';
import { parseIds, toIsoDate, stringFlag } from './flags.ts';
import { germanLongDate } from './german-date.ts';

export const closure: Command = {
  name: 'closure',
  sentence: 'trägt eine Schließung ein oder schlägt Brückentage vor',
  help: `npm run data -- closure                     fragt nach allem
npm run data -- closure --suggest           schlägt Brückentage und übliche Schließtage vor
npm run data -- closure --centers mitte,west --from 2027-05-07 --to 2027-05-07 --reason "Brückentag"

  --centers all | mitte,west     wo
  --from, --to JJJJ-MM-TT        erster und letzter Tag (ohne --to: ein Tag); auch 7.5.2027
  --opens, --closes HH:MM        nur dieser Teil des Tages fällt aus
  --services phone,…             nur diese Angebote (open_consultation, phone, outreach, consultation)
  --schedules mitte-open-we,…    nur diese Zeiten
  --reason, --reason-en TEXT     der Grund, wie ihn alle lesen
  --tentative                    nicht sicher: „möglicherweise geschlossen“
  --id KENNUNG                   eigene Kennung
  --dry-run                      zeigt nur, was sich ändert
${ANSWER_HELP}

Beispiel: npm run data -- closure --centers all --from 2027-03-01 --to 2027-03-05 --reason "Fortbildung des Teams"`,
  options: {
    suggest: { type: 'boolean' },
    tentative: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    ...ANSWER_OPTION,
    ...Object.fromEntries(
      ['centers', 'from', 'to', 'opens', 'closes', 'services', 'schedules', 'reason', 'reason-en', 'id'].map((name) => [
        name,
        { type: 'string' as const },
      ]),
    ),
  },
  async run(environment, flags) {
    const data = await readDirectory(environment.root);
    if (!data) throw new UsageError('data/directory.json ist nicht lesbar; bitte zuerst: npm run data -- check');
    if (flags['suggest']) return suggest(environment, data);
    const given =
      stringFlag(flags, 'from') === undefined && environment.ask ? await questions(environment, data.directory) : flags;
    const added = closureFrom(given, data.directory, environment.today);
    return changeDirectory(environment, (directory) => ({ ...directory, closures: [...directory.closures, added] }), {
      dryRun: flags['dry-run'] === true,
      answers: answersFrom(flags),
    });
  },
};

function suggest(
  { print, today }: CommandEnvironment,
  { directory, wording }: { directory: Directory; wording: Record<string, unknown> },
): number {
  print('An diesen Tagen schließen Ämter oft. Was zutrifft, als Befehl ausführen:');
  for (const { from, to, why } of suggestClosures(directory, wording, today)) {
    const days =
      from === to
        ? germanLongDate(from, wording)
        : `${germanLongDate(from, wording)} bis ${germanLongDate(to, wording)}`;
    print(`\n  ${days}: ${why}`);
    print(`    npm run data -- closure --centers all --from ${from} --to ${to} --reason "${why}"`);
  }
  return 0;
}

/** A closure from flags or answers. Shape is looked at here only as far as the message would otherwise be poor. */
function closureFrom(flags: Flags, directory: Directory, today: string): Closure {
  const from = toIsoDate(required(flags, 'from', '2027-05-07'));
  const to = toIsoDate(stringFlag(flags, 'to') ?? '') || from;
  const centers = parseIds(required(flags, 'centers', `all oder ${directory.centers.map((one) => one.id).join(',')}`));
  const de = required(flags, 'reason', '"Fortbildung des Teams"');
  const [opens, closes, en] = [stringFlag(flags, 'opens'), stringFlag(flags, 'closes'), stringFlag(flags, 'reason-en')];
  const [services, schedules] = [parseIds(stringFlag(flags, 'services')), parseIds(stringFlag(flags, 'schedules'))];
  return {
    id: stringFlag(flags, 'id') || freeId(centers, from, directory),
    centers: centers.includes('all') ? 'all' : centers,
    ...(services.length > 0 && { services: services as Service[] }),
    ...(schedules.length > 0 && { schedules }),
    from,
    to,
    ...(opens && { opens_at: opens }),
    ...(closes && { closes_at: closes }),
    effect: flags['tentative'] ? 'tentative' : 'cancelled',
    reason: { de, ...(en && { en }) },
    announced_on: today,
  };
}

function required(flags: Flags, name: string, example: string): string {
  const value = stringFlag(flags, name)?.trim();
  if (!value) throw new UsageError(`--${name} fehlt; zum Beispiel --${name} ${example}`);
  return value;
}

/** "zu-mitte-2027-05-07", or with a number when that is taken. */
function freeId(centers: readonly string[], from: string, directory: Directory): string {
  const who = centers.includes('all') ? 'alle' : centers.join('-').slice(0, 40).replace(/-$/, '');
  const base = `zu-${who}-${from}`;
  let id = base;
  for (let number = 2; directory.closures.some((one) => one.id === id); number++) id = `${base}-${number}`;
  return id;
}

async function questions({ ask }: CommandEnvironment, directory: Directory): Promise<Flags> {
  const put = ask ?? (async () => '');
  const ids = directory.centers.map((one) => one.id).join(', ');
  return {
    centers: await put(`Welche Center? (all oder ${ids})`),
    from: await put('Erster geschlossener Tag? (JJJJ-MM-TT)'),
    to: await put('Letzter geschlossener Tag? (leer: nur dieser eine)'),
    opens: await put('Nur ein Teil des Tages? Ab wann ist zu? (HH:MM, leer: ganzer Tag)'),
    closes: await put('Bis wann ist zu? (HH:MM, leer: bis zum Ende des Tages)'),
    services: await put('Nur ein Angebot? (open_consultation, phone, outreach, consultation; leer: alle)'),
    reason: await put('Grund, wie ihn alle lesen?'),
    'reason-en': await put('Grund auf Englisch? (leer lassen geht)'),
    tentative: /^n/i.test(await put('Ist es sicher? (j/n)')),
  };
}
