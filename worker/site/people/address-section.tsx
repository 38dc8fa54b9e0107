/** Where a center is and how to reach it: address to read and to copy, the door, route and map by address text, numbers. */
import type { Center } from '../../../data/model/directory.ts';
import { say, type Text, wordsIn } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { lastCheckedWords } from '../page/confirmation.ts';
import { ContactList, PostalAddress } from './contact-list.tsx';
import { mapUrl, directionsUrl, timetableUrl } from './map-links.ts';
import { GermanText, sayWithMarkup } from '../page/marked-up-text.tsx';

export function AddressSection({ context, center }: { context: PageContext; center: Center }) {
  const { edition, text } = context;
  const address = edition.address(center);
  return (
    <section aria-labelledby="address">
      <h2 id="address">{say(text, 'address')}</h2>
      <address>
        <GermanText text={text}>
          {center.full_name}
          <br />
          {center.address.address_1}
          <br />
          {center.address.postal_code} {center.address.city} ({center.district})
        </GermanText>
      </address>
      <DoorText text={text} center={center} />
      <p class="ways">
        <a class="route" href={directionsUrl(center)} data-address={address} rel="noreferrer">
          {say(text, 'directions')}
        </a>{' '}
        <a href={timetableUrl(center)} rel="noreferrer">
          {say(text, 'by_public_transport')}
        </a>{' '}
        <a href={mapUrl(center)} rel="noreferrer">
          {say(text, 'show_on_map')}
        </a>{' '}
        <button type="button" data-copy={`${center.full_name}, ${address}`} data-done={say(text, 'copied')} hidden>
          {say(text, 'copy_address')}
        </button>
      </p>
      <ContactList context={context} center={center} />
      <PostalAddress text={text} center={center} />
      {lastCheckedWords(text, center).map((words) => (
        <p class="quiet">{words}</p>
      ))}
    </section>
  );
}

/** How to find the door: the house by its name, the entrance, and what somebody in a wheelchair meets there. */
export function DoorText({ text, center }: { text: Text; center: Center }) {
  const { building, entrance } = center.address;
  const access = center.accessibility && wordsIn(center.accessibility, text);
  const way = entrance && wordsIn(entrance, text);
  return (
    <>
      {building ? (
        <p class="door">
          {sayWithMarkup(text, 'in_building', { name: <GermanText text={text}>{building.name}</GermanText> })}
        </p>
      ) : null}
      {way ? (
        <p class="door">
          {sayWithMarkup(text, 'entrance', {
            note: way.lang === text.meta.lang ? way.words : <bdi lang={way.lang}>{way.words}</bdi>,
          })}
        </p>
      ) : null}
      {access ? (
        <p class="door">
          {access.lang === text.meta.lang ? access.words : <bdi lang={access.lang}>{access.words}</bdi>}
        </p>
      ) : null}
    </>
  );
}
