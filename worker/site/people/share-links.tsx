/** Ways to send a page on: the device's own sheet, and plain links of messengers, which ask nobody before they are followed. */
import { say, type Text } from '../../../data/model/text.ts';

/** A name, or its id in data/text, and how a link begins that sends an address, as each documents it. The preview says what it is. */
const MESSENGERS: ReadonlyArray<readonly [name: string, start: string]> = [
  ['WhatsApp', 'https://wa.me/?text='],
  ['Telegram', 'https://t.me/share/url?url='],
  ['Viber', 'viber://forward?text='],
  ['number.sms', 'sms:?body='],
];

export function ShareLinks({ text, url }: { text: Text; url: string }) {
  return (
    <p class="ways">
      <button type="button" data-share={url} hidden>
        {say(text, 'share')}
      </button>{' '}
      {MESSENGERS.map(([name, start]) => (
        <>
          <a href={start + encodeURIComponent(url)} {...(name.includes('.') ? {} : { lang: 'en' })}>
            {name.includes('.') ? say(text, name) : name}
          </a>{' '}
        </>
      ))}
    </p>
  );
}
