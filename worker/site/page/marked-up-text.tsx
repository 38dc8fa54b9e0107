/** Wording with markup inside: patterns whose places hold elements, German names in other languages, numbers to call. */
import type { Child } from 'hono/jsx';
import type { OtherNumber, Phone } from '../../../data/model/directory.ts';
import { say, type Text } from '../../../data/model/text.ts';

/** The words of an id, as a list in which each placeholder is an element or a string. */
export function sayWithMarkup(text: Text, id: string, values: { readonly [name: string]: Child }): Child[] {
  const pieces = say(text, id).split(/\{([a-z]+)\}/);
  return pieces.map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece));
}

/** "Label: value", with the language's own space before the colon. */
export function labelledValue(text: Text, label: Child, value: Child): Child[] {
  return sayWithMarkup(text, 'labelled', { label, value });
}

/** Words that stand in German whatever the page's language: names, streets, districts. */
export function GermanText({ text, children }: { text: Text; children?: Child }) {
  return text.meta.lang === 'de' ? <>{children}</> : <bdi lang="de">{children}</bdi>;
}

/** A number to read, left to right in every script, never broken over two lines. */
export function PhoneNumber({ phone: { number, formatted = number } }: { phone: Phone | OtherNumber }) {
  return <bdi dir="ltr">{formatted.replaceAll(' ', '\u00a0')}</bdi>;
}

/** A link that calls. Its accessible name holds the center's name and begins as it reads. */
export function CallLink({ text, name, phone, look }: { text: Text; name: string; phone: Phone; look?: string }) {
  const { number, formatted = number } = phone;
  return (
    <a class={look ?? 'call'} href={`tel:${number}`} aria-label={say(text, 'call_named', { name, number: formatted })}>
      <PhoneNumber phone={phone} />
    </a>
  );
}
