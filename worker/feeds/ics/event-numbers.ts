/** The numbers of a center, and how to find its door, as lines of a DESCRIPTION. */
import { isolateNumber } from '../../../data/model/isolates.ts';
import type { Center, Words } from '../../../data/model/directory.ts';
import { say, type Text, wordsIn } from '../../../data/model/text.ts';

/**
 * "RSC Nord anrufen: +49 203 …, +49 203 … (Sekretariat)", then, for an event of a single center, the numbers that nobody answers by
 * voice: "WhatsApp: +49 …".
 */
export function numberLines({ name, phones, other_numbers = [] }: Center, alone: boolean, text: Text): string[] {
  const number = phones.map((phone) => numberText(phone, text)).join(', ');
  return [
    ...(phones.length === 0 ? [] : [say(text, 'call_named', { name, number })]),
    ...(alone ? other_numbers : []).map((other) =>
      say(text, 'labelled', { label: say(text, `number.${other.kind}`), value: numberText(other, text) }),
    ),
  ];
}

/** The house by its name, and how to find the door. */
export function doorLines({ address: { building, entrance } }: Center, text: Text): string[] {
  return [
    ...(building ? [say(text, 'in_building', { name: building.name })] : []),
    ...(entrance ? [say(text, 'entrance', { note: wordsIn(entrance, text).words })] : []),
  ];
}

interface NamedNumber {
  readonly number: string;
  readonly formatted?: string;
  readonly label?: Words;
}

/** Isolated where the words around it run from right to left. */
function numberText({ number, formatted = number, label }: NamedNumber, text: Text): string {
  const readable = text.meta.dir === 'rtl' ? isolateNumber(formatted) : formatted;
  return label === undefined ? readable : `${readable} (${wordsIn(label, text).words})`;
}
