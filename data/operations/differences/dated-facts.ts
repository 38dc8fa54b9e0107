/** What will be different at a center from a day on, a sentence each: moves, numbers, closing, opening again. */
import { addressLine, type DatedFacts, type Words } from '../../model/directory.ts';
import type { Day } from '../../model/zone.ts';
import type { About, Note } from './difference.ts';
import { differs } from './differs.ts';
import { numbersWords, statusWords } from './fact-words.ts';
import { validityWords, withName } from './phrases.ts';

/** Facts that were announced, changed, ended or called off. */
export function* datedFactDifferences(
  name: string,
  before: readonly DatedFacts[],
  after: readonly DatedFacts[],
  changedOn?: Day,
): Generator<Note> {
  const left = before.filter((one) => !after.some((other) => !differs(one, other)));
  for (const fact of after) {
    if (before.some((one) => !differs(one, fact))) continue;
    const was = left.findIndex((one) => one.valid_from === fact.valid_from);
    const old = was >= 0 ? left.splice(was, 1) : [];
    const { de, en = '' } = factWords(fact, changedOn);
    const words = was < 0 ? withName(name, de, en) : withName(name, `jetzt ${de}`, `now ${en}`);
    yield withAbout(words, [fact, ...old]);
  }
  for (const fact of left) {
    const { de, en = '' } = factWords(fact);
    yield withAbout(withName(name, `nicht mehr ${de}`, `no longer ${en}`), [fact]);
  }
}

/** The sessions that hang on facts of one beginning: all of their days, or only those elsewhere; numbers change none. */
function withAbout(words: Words, facts: readonly DatedFacts[]): Note {
  const open = facts.some(({ valid_to }) => valid_to === undefined);
  const to = open ? undefined : facts.flatMap(({ valid_to = '' }) => valid_to).reduce((a, b) => (a > b ? a : b), '');
  const span: About = { from: facts.flatMap(({ valid_from }) => valid_from).reduce((a, b) => (a < b ? a : b)), to };
  if (facts.some(({ status }) => status)) return { words, about: span };
  return facts.some(({ address }) => address) ? { words, about: { ...span, moved: true } } : { words };
}

/** "ab 1.2.2027 neue Anschrift: Musterallee 14, 47051 Duisburg; Telefon +49203…". */
function factWords(fact: DatedFacts, changedOn?: Day): Words {
  const span = validityWords(fact.valid_from, fact.valid_to, changedOn);
  const facts = [...eachFact(fact)];
  return {
    de: `${span.de} ${facts.map(({ de }) => de).join(', ')}`,
    en: `${span['en'] ?? ''} ${facts.map(({ en = '' }) => en).join(', ')}`,
  };
}

function* eachFact({
  status,
  status_note,
  district,
  address,
  position,
  phones,
  other_numbers,
}: DatedFacts): Generator<Words> {
  if (status) yield statusWords(status, status_note);
  else if (status_note)
    yield { de: `Hinweis „${status_note.de}“`, en: `note "${status_note['en'] ?? status_note.de}"` };
  if (address) yield { de: `neue Anschrift: ${addressLine(address)}`, en: `new address: ${addressLine(address)}` };
  else if (position) yield { de: 'andere Position auf der Karte', en: 'another position on the map' };
  if (district) yield { de: `Stadtteil ${district}`, en: `district ${district}` };
  if (phones) yield labelled('Telefon', 'phone', numbersWords(phones));
  if (other_numbers) yield labelled('andere Nummern', 'other numbers', numbersWords(other_numbers));
}

function labelled(german: string, english: string, { de, en = '' }: Words): Words {
  return { de: `${german} ${de}`, en: `${english} ${en}` };
}
