/** Where a session takes place, if not where its center is: outreach, or a center that has moved by then. */
import type { Session } from '../../../data/model/session.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { GermanText, labelledValue, sayWithMarkup } from '../page/marked-up-text.tsx';

export function SessionPlace({ text, session: { location, service } }: { text: Text; session: Session }) {
  if (location === undefined) return null;
  const address = <GermanText text={text}>{location}</GermanText>;
  return (
    <>
      {' '}
      <span class="place">
        {service === 'outreach'
          ? labelledValue(text, say(text, 'outreach_session'), address)
          : sayWithMarkup(text, 'elsewhere', { address })}
      </span>
    </>
  );
}
