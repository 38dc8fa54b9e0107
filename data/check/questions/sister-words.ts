/** Asks where words of one center name another: its name, its district, its street. */
import type { Center, Directory } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { eachWords } from '../rules/walk-words.ts';
import { question } from './question.ts';
import { streetOf } from './streets.ts';

/** Whoever sends people elsewhere names the other center. */
const SENDS_ELSEWHERE =
  /hilft|helfen|wenden|wendet|vertret|dringend|notfall|stattdessen|solange|so lange|in dieser zeit|währenddessen|(?:beratung|sprechstunde) im|statt|ersatz|ausweich|bitte kommen|besuchen|gehen sie|zum rsc|please (?:go|turn|come)|turn to|instead|meantime|will help|urgent/iu;

export const SISTER_WORD_QUESTIONS: readonly Rule[] = [
  {
    name: 'words-are-about-their-center',
    sentence:
      'What is said of one center names no other one, nor its district or street, unless people are sent there.',
    *check({ directory }) {
      for (const [text, at, ids] of eachText(directory)) {
        const sister = sisterIn(text, ids, directory);
        if (!sister) continue;
        yield question(at, `das ist von ${sister.name} die Rede: „${text}“`, `this speaks of ${sister.name}`, {
          de: 'Sonst bitte das Center berichtigen',
          en: 'else correct the center',
        });
      }
    },
  },
];

/** Words and names with their pointer and the centers that they are about. */
function* eachText(directory: Directory): Generator<[string, string, readonly string[]]> {
  const all = directory.centers.map(({ id }) => id);
  for (const [words, at] of eachWords(directory)) {
    const [, list, index] = at.split('/');
    const closure = list === 'closures' ? directory.closures[Number(index)] : undefined;
    const extra = list === 'extra_sessions' ? directory.extra_sessions[Number(index)] : undefined;
    const center = list === 'centers' ? directory.centers[Number(index)] : undefined;
    const ids = closure ? (closure.centers === 'all' ? all : closure.centers) : [extra?.center ?? center?.id ?? ''];
    yield [words.de, at, ids];
  }
  for (const [{ id, address }, at] of eachCenter(directory)) {
    if (address.building) yield [address.building.name, `${at}/address`, [id]];
  }
}

/** The center that a text names, when it is not the only one that the text is about. */
function sisterIn(text: string, ids: readonly string[], directory: Directory): Center | undefined {
  const named = directory.centers.filter((one) => names(one, text));
  const [one] = named;
  if (!one || named.length > 1 || SENDS_ELSEWHERE.test(text.replace(one.name, ''))) return undefined;
  if (ids.length === 1) return one.id === ids[0] || sharesPlace(one, ids[0], directory) ? undefined : one;
  // Several centers are closed, and the reason is about the house of one.
  const house = new RegExp(`${escaped(streetOf(one.address))}|(?<!\\p{L})${escaped(one.district)}(?!\\p{L})`, 'iu');
  return house.test(text) || text.includes(one.name) ? one : undefined;
}

/** Whether a center is in the house or district of another, now or from a day on. */
function sharesPlace({ district, address }: Center, id: string | undefined, directory: Directory): boolean {
  const own = findCenter(directory, id ?? '');
  const places = own ? [own, ...(own.dated_facts ?? [])] : [];
  return places.some((one) => one.district === district || one.address?.address_1 === address.address_1);
}

function names({ name, full_name, district, address }: Center, text: string): boolean {
  const words = [name, full_name, district.split(/[-\s]/)[0] ?? district, streetOf(address)];
  return words.some(
    (one) => one.length > 3 && new RegExp(`(?<![\\p{L}-])${escaped(one)}(?![\\p{L}-])`, 'iu').test(text),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
