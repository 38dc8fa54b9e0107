/** Where a center is: address to read and to copy, route and map by address text. */
import type { Center } from '../../../data/model/directory.ts';
import { dateInWords, say } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { PageContext } from '../page/page-context.ts';
import { mapUrl, directionsUrl } from './map-links.ts';
import { GermanText } from '../page/marked-up-text.tsx';

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
      <p class="ways">
        <a class="route" href={directionsUrl(center)} data-address={address} rel="noreferrer">
          {say(text, 'directions')}
        </a>
        <a href={mapUrl(center)} rel="noreferrer">
          {say(text, 'show_on_map')}
        </a>
        <button type="button" data-copy={`${center.full_name}, ${address}`} data-done={say(text, 'copied')} hidden>
          {say(text, 'copy_address')}
        </button>
      </p>
      <p class="quiet">{say(text, 'last_checked', { date: dateInWords(text, dayOf(center.verified_on)) })}</p>
    </section>
  );
}
