/** Every way to reach a center, one a line, by what it is: numbers to call, numbers to write to, e-mail, website. */
import type { Center, OtherNumber, Phone, Words } from '../../../data/model/directory.ts';
import { say, type Text, wordsIn } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { GermanText, labelledValue, PhoneNumber } from '../page/marked-up-text.tsx';

/** What a number that nobody answers by voice opens; a fax opens nothing. */
const WRITE_TO: { readonly [kind in OtherNumber['kind']]: ((number: string) => string) | undefined } = {
  fax: undefined,
  sms: (number) => `sms:${number}`,
  whatsapp: (number) => `https://wa.me/${number.replace('+', '')}`,
  signal: (number) => `https://signal.me/#p/${number}`,
};

export function ContactList({ context, center }: { context: PageContext; center: Center }) {
  const { text } = context;
  const { phones, other_numbers = [], email, url } = center;
  return (
    <ul class="contact">
      {[...phones, ...other_numbers].map((one) => (
        <li>
          <NumberLine text={text} one={one} />
        </li>
      ))}
      {email === undefined ? null : (
        <li>
          <a href={`mailto:${email}`} dir="ltr">
            {email}
          </a>
        </li>
      )}
      {url === undefined ? null : (
        <li>
          {labelledValue(
            text,
            say(text, 'website'),
            <a href={url} rel="noreferrer" dir="ltr">
              {url.replace(/^https?:\/\//, '')}
            </a>,
          )}
        </li>
      )}
    </ul>
  );
}

/** "Mobiltelefon (Sekretariat): +49 …", as a link to what the number is for. */
export function NumberLine({ text, one }: { text: Text; one: Phone | OtherNumber }) {
  const { kind = 'phone', number, label } = one;
  const href = kind === 'phone' || kind === 'mobile' ? `tel:${number}` : WRITE_TO[kind]?.(number);
  const shown = <PhoneNumber phone={one} />;
  const link =
    href === undefined ? (
      shown
    ) : (
      <a href={href} rel="noreferrer">
        {shown}
      </a>
    );
  const name = say(text, `number.${kind}`);
  const labelled = (
    <>
      {name} (<LabelText text={text} label={label} />)
    </>
  );
  return <>{labelledValue(text, label ? labelled : name, link)}</>;
}

/** What a number is for, in the language that the words are in. */
export function LabelText({ text, label }: { text: Text; label: Words | undefined }) {
  if (!label) return null;
  const { words, lang } = wordsIn(label, text);
  return lang === text.meta.lang ? <>{words}</> : <bdi lang={lang}>{words}</bdi>;
}

/** A postal address, where it is not the one that people go to. */
export function PostalAddress({ text, center }: { text: Text; center: Center }) {
  const { postal_address } = center;
  if (!postal_address) return null;
  const { address_1, postal_code, city } = postal_address;
  return (
    <p class="postal">
      {labelledValue(
        text,
        say(text, 'postal_address'),
        <GermanText text={text}>{`${address_1}, ${postal_code} ${city}`}</GermanText>,
      )}
    </p>
  );
}
