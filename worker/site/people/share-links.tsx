/** Ways to send a page on: the device's own sheet, and plain links of messengers, which ask nobody before they are followed. */
import { say, type Text } from '../../../data/model/text.ts';

interface Messenger {
  /** A name, or the id of one in data/text. */
  readonly name: string;
  readonly link: (title: string, url: string) => string;
}

/** As each documents it; WhatsApp, Viber and SMS take title and address as one text. */
const MESSENGERS: readonly Messenger[] = [
  { name: 'WhatsApp', link: (title, url) => `https://wa.me/?text=${both(title, url)}` },
  {
    name: 'Telegram',
    link: (title, url) => `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  },
  { name: 'Viber', link: (title, url) => `viber://forward?text=${both(title, url)}` },
  { name: 'number.sms', link: (title, url) => `sms:?body=${both(title, url)}` },
];

const both = (title: string, url: string): string => encodeURIComponent(`${title} ${url}`);

export function ShareLinks({ text, title, url }: { text: Text; title: string; url: string }) {
  return (
    <p class="ways">
      <button type="button" data-share={url} data-title={title} hidden>
        {say(text, 'share')}
      </button>
      {MESSENGERS.map(({ name, link }) => (
        <a href={link(title, url)} rel="noreferrer">
          {name.includes('.') ? say(text, name) : <bdi lang="en">{name}</bdi>}
        </a>
      ))}
    </p>
  );
}
