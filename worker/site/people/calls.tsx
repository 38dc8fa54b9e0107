/** The numbers that somebody answers, each as a button to call, with what it is for. */
import type { Center } from '../../../data/model/directory.ts';
import type { Text } from '../../../data/model/text.ts';
import { CallLink } from '../page/marked-up-text.tsx';
import { LabelText } from './contact-list.tsx';

/** `most`: so many of them, the first ones. */
export function Calls({ text, center, most }: { text: Text; center: Center; most?: number | undefined }) {
  return (
    <ul class="calls">
      {center.phones.slice(0, most).map((phone) => (
        <li>
          <CallLink text={text} name={center.name} phone={phone} />
          {phone.label ? (
            <small>
              {' '}
              <LabelText text={text} label={phone.label} />
            </small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
