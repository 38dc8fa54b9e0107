/** Conditional requests (RFC 9110, section 13) and the validators that they are about (section 8.8). */
import { CALENDAR, expect, FEED, MISSING, NEGOTIATED, NEXT, same, type Probe } from './check.ts';

export function conditions({ get, check }: Probe): void {
  check(
    'RFC 9110, 15.4.5: 304 keeps Cache-Control, ETag, Last-Modified, CORS and Link, and has no Content-Type',
    async () => {
      const full = await get(FEED);
      const kept = await get(FEED, `If-None-Match: ${full.header('etag')}`);
      for (const name of [
        'cache-control',
        'etag',
        'last-modified',
        'link',
        'access-control-allow-origin',
        'access-control-expose-headers',
      ]) {
        same(kept.header(name), full.header(name));
      }
      same(kept.header('content-type'), undefined);
    },
  );
  check('RFC 9110, 15.4.5: 304 of a negotiated address keeps Vary and Content-Location', async () => {
    const full = await get(NEGOTIATED);
    const kept = await get(NEGOTIATED, `If-None-Match: ${full.header('etag')}`);
    same(kept.status, 304);
    same(kept.header('vary'), 'Accept');
    same(kept.header('content-location'), FEED);
  });

  const conditional = (name: string, wanted: number, lines: (tag: string, date: string) => string[], target = FEED) =>
    check(name, async () => {
      const full = await get(target);
      same((await get(target, ...lines(full.header('etag') ?? '', full.header('last-modified') ?? ''))).status, wanted);
    });
  const OLD = 'Wed, 05 Aug 2020 00:00:00 GMT';
  conditional('RFC 9110, 13.1.2: a list with our tag at its end gives 304', 304, (tag) => [
    `If-None-Match: "a", "b", ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.2: a list with our tag at its start gives 304', 304, (tag) => [
    `If-None-Match: ${tag}, "z"`,
  ]);
  conditional('RFC 9110, 5.3: a list over several lines counts as one', 304, (tag) => [
    'If-None-Match: "a"',
    `If-None-Match: ${tag}`,
  ]);
  conditional('RFC 9110, 8.8.3.2: If-None-Match compares weakly', 304, (tag) => [`If-None-Match: W/${tag}`]);
  conditional('RFC 9110, 13.1.2: the star gives 304', 304, () => ['If-None-Match: *']);
  conditional('RFC 9110, 13.1.2: another tag gives 200', 200, () => ['If-None-Match: "other"']);
  conditional('RFC 9110, 8.8.3: our tag as a part of another is another', 200, (tag) => [
    `If-None-Match: "x${tag.slice(1)}`,
  ]);
  conditional('RFC 9110, 8.8.3: our tag with something behind it is another', 200, (tag) => [
    `If-None-Match: ${tag.slice(0, -1)}-gzip"`,
  ]);
  conditional('RFC 9110, 8.8.3: a comma inside a tag parts nothing', 200, (tag) => [
    `If-None-Match: "a,${tag.slice(1, -1)},b"`,
  ]);
  conditional('RFC 9110, 5.6.1: empty members of a list are passed over', 304, (tag) => [
    `If-None-Match: ,, , ${tag} ,`,
  ]);
  conditional('RFC 9110, 8.8.3: an unquoted tag is none', 200, (tag) => [`If-None-Match: ${tag.slice(1, -1)}`]);
  conditional('RFC 9110, 8.8.3: a lower-case w/ is no weak tag’s mark, the tag after it counts alone', 200, (tag) => [
    `If-None-Match: "${tag.slice(1)}x`.slice(0, 30),
  ]);
  conditional('RFC 9110, 13.1.1: If-Match with our tag gives 200', 200, (tag) => [`If-Match: ${tag}`]);
  conditional('RFC 9110, 13.1.1: If-Match with a list that holds our tag gives 200', 200, (tag) => [
    `If-Match: "a", ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.1: If-Match with the star gives 200', 200, () => ['If-Match: *']);
  conditional('RFC 9110, 13.1.1: If-Match with another tag gives 412', 412, () => ['If-Match: "other"']);
  conditional('RFC 9110, 8.8.3.2: If-Match compares strongly', 412, (tag) => [`If-Match: W/${tag}`]);
  conditional('RFC 9110, 13.2.2: a failed If-Match goes before If-None-Match', 412, (tag) => [
    'If-Match: "other"',
    `If-None-Match: ${tag}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since before the last change gives 412', 412, () => [
    `If-Unmodified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since of the last change gives 200', 200, (_, date) => [
    `If-Unmodified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.4: If-Unmodified-Since is ignored beside If-Match', 200, (tag) => [
    `If-Match: ${tag}`,
    `If-Unmodified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.4: a date that is none is ignored', 200, () => ['If-Unmodified-Since: yesterday']);
  conditional('RFC 9110, 13.1.3: If-Modified-Since of the last change gives 304', 304, (_, date) => [
    `If-Modified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.3: If-Modified-Since before the last change gives 200', 200, () => [
    `If-Modified-Since: ${OLD}`,
  ]);
  conditional('RFC 9110, 13.1.3: If-Modified-Since is ignored beside If-None-Match', 200, (_, date) => [
    'If-None-Match: "other"',
    `If-Modified-Since: ${date}`,
  ]);
  conditional('RFC 9110, 13.1.3: a date that is none is ignored', 200, () => ['If-Modified-Since: 2038-01-19']);
  conditional(
    'RFC 9110, 13.1.3: an answer without Last-Modified ignores the condition',
    200,
    () => ['If-Modified-Since: Tue, 19 Jan 2038 03:14:07 GMT'],
    NEXT,
  );
  conditional('RFC 9110, 5.6.7: the date of RFC 850 is understood', 200, () => [
    'If-Modified-Since: Wednesday, 05-Aug-20 00:00:00 GMT',
  ]);
  conditional('RFC 9110, 5.6.7: a future date of RFC 850 is understood', 304, () => [
    'If-Modified-Since: Tuesday, 19-Jan-38 03:14:07 GMT',
  ]);
  conditional('RFC 9110, 5.6.7: the date of asctime is understood', 304, () => [
    'If-Modified-Since: Tue Jan 19 03:14:07 2038',
  ]);
  conditional(
    'RFC 9110, 13.2.1: conditions are ignored where the answer is no success',
    404,
    () => ['If-Match: "x"', 'If-None-Match: *'],
    MISSING,
  );

  check('RFC 9110, 8.8.2: Last-Modified is a date in the preferred form and not in the future', async () => {
    const date = (await get(FEED)).header('last-modified') ?? '';
    same(new Date(date).toUTCString(), date);
    expect(Date.parse(date) <= Date.now(), date);
  });
  check('RFC 9110, 8.8.1: two forms have two tags', async () =>
    expect((await get(FEED)).header('etag') !== (await get(CALENDAR)).header('etag'), 'equal'),
  );
}
