/** Asks about mail and web addresses: mistyped providers, samples, pages behind a login, those of a sister or a person. */
import type { Directory } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { eachCenter, findCenter } from '../rules/walk.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { slipsBetween } from './distance.ts';
import { flawOfAddress } from './flaws-of-addresses.ts';
import { question } from './question.ts';

/** Providers whose names people know, and mistype. */
const PROVIDERS =
  'gmail.com googlemail.com gmx.de gmx.net web.de t-online.de outlook.com outlook.de hotmail.com hotmail.de yahoo.com yahoo.de icloud.com freenet.de arcor.de posteo.de mailbox.org aol.com zoom.us webex.com jit.si caritas.de diakonie.de'.split(
    ' ',
  );
const FREE = /@(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|freenet|arcor|posteo|aol)\./iu;
const NO_PERSON =
  /info|kontakt|contact|post|office|mail|rsc|beratung|support|center|zentrum|integration|team|termin|service|stadt|verwaltung|migration|hilfe|verein|büro|buero|treff/iu;

export const WEB_QUESTIONS: readonly Rule[] = [
  {
    name: 'addresses-lead-somewhere',
    sentence: 'A mail or web address is no slip of a known name, no sample, and leads everybody to a page.',
    *check({ directory }) {
      const known = [...PROVIDERS, ...hostsOf(directory)];
      for (const [address, at] of eachAddress(directory)) {
        const flaw = flawOfAddress(address);
        const meant = flaw ? undefined : known.find((one) => isSlipOf(hostOf(address), one));
        if (flaw) yield question(at, `„${address}“: ${flaw[1]}`, `"${address}": ${flaw[2]}`);
        else if (meant)
          yield question(
            at,
            `„${address}“: gemeint ist vielleicht ${meant}`,
            `"${address}": perhaps ${meant} is meant`,
          );
      }
    },
  },
  {
    name: 'addresses-are-the-centers-own',
    sentence: 'The mail and page of a center name no other center, and the mailbox is no private one of a person.',
    *check({ directory }) {
      for (const [address, at, id] of eachAddress(directory)) {
        const words = address
          .toLowerCase()
          .replace(/^https?:\/\/|%[0-9a-f]{2}/gu, '')
          .split(/[^a-zäöüß]+/u);
        const sister = directory.centers.find((one) => one.id !== id && words.includes(one.id));
        if (id !== undefined && sister && !words.includes(id))
          yield question(at, `„${address}“ gehört zu ${sister.name}`, `"${address}" is that of ${sister.name}`);
        else if (isPrivate(address))
          yield question(at, `„${address}“ ist das Postfach einer Person`, `"${address}" is a person's mailbox`);
      }
    },
  },
];

/** Every address with its pointer, and the center whose it is. */
function* eachAddress(directory: Directory): Generator<[string, string, string | undefined]> {
  for (const [{ id, email, url }, at] of eachCenter(directory)) {
    if (email !== undefined) yield [email, `${at}/email`, id];
    if (url !== undefined) yield [url, `${at}/url`, id];
  }
  for (const [{ booking, link }, at, center] of eachOffer(directory)) {
    if (booking?.url !== undefined) yield [booking.url, `${at}/booking/url`, findCenter(directory, center)?.id];
    if (link !== undefined) yield [link, `${at}/link`, center];
  }
  const { url, contact } = directory.publisher;
  if (url !== undefined) yield [url, '/publisher/url', undefined];
  if (contact?.url !== undefined) yield [contact.url, '/publisher/contact', undefined];
  if (contact?.email !== undefined) yield [contact.email, '/publisher/contact', undefined];
}

/** "https://www.duisburg.de/x" and "rsc@duisburg.de" -> "duisburg.de". */
function hostOf(address: string): string {
  const host = /^(?:https?:\/\/|.*@)([^/:?#]+)/iu.exec(address)?.[1] ?? '';
  return host.toLowerCase().split('.').slice(-2).join('.');
}

/** The city's own page, by its name, and what the directory names as sources. */
function hostsOf({ municipality, sources }: Directory): string[] {
  const name = municipality.name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return [`${name}.de`, `stadt-${name}.de`, ...sources.flatMap(({ url }) => (url === undefined ? [] : hostOf(url)))];
}

function isSlipOf(host: string, known: string): boolean {
  if (host === known || PROVIDERS.includes(host)) return false;
  return slipsBetween(host, known) <= (known.length > 9 ? 2 : 1);
}

/** "vorname.nachname" anywhere, "vornamenachname1987" at a provider for everybody. */
function isPrivate(address: string): boolean {
  const local = /^([^@/]+)@/u.exec(address)?.[1] ?? '';
  if (local === '' || NO_PERSON.test(local)) return false;
  return /^[a-zäöü]{2,}[._][a-zäöü-]{2,}\d*$/iu.test(local) || (FREE.test(address) && /^[a-z]+\d{2,}$/iu.test(local));
}
