/** What a partner would put on a page: our widget, and what is used today to say when something is. Each with its own fallback. */
export interface Contestant {
  readonly name: string;
  /** What stands once on the page. */
  readonly script: (feed: string) => string;
  readonly element: string;
  /** An expression that is true of an element that shows its content. */
  readonly shows: string;
}

const module = (src: string) => `<script type="module" src="${src}" crossorigin="anonymous"></script>`;

export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'nothing',
    script: () => '',
    element: '<a class="subject" href="/">Sprechzeiten</a>',
    shows: 'true',
  },
  {
    name: 'next-consultation',
    script: (feed) => module(`${feed}/widget/v1/next-consultation.js`),
    element:
      '<next-consultation class="subject" center="mitte" style="display:block"><a href="/">Sprechzeiten</a></next-consultation>',
    shows: "element.shadowRoot?.querySelector('time') !== null && element.shadowRoot !== null",
  },
  {
    name: 'relative-time-element',
    script: (feed) => module(`${feed}/peers/relative-time-element.js`),
    element: '<relative-time class="subject" datetime="2026-11-23T10:00:00+01:00">23. November, 10 Uhr</relative-time>',
    shows: "(element.shadowRoot?.textContent ?? '') !== ''",
  },
  {
    name: 'add-to-calendar-button',
    script: (feed) => `<script src="${feed}/peers/add-to-calendar-button.js" async defer></script>`,
    element: `<add-to-calendar-button class="subject" name="Sprechstunde" startDate="2026-11-23" startTime="10:00" endTime="12:00" timeZone="Europe/Berlin" location="Duisburg" options="'Apple','Google','iCal','Outlook.com'"></add-to-calendar-button>`,
    shows: "element.shadowRoot?.querySelector('button') !== null && element.shadowRoot !== null",
  },
];

/** Text between the elements, so that a shift moves something; `room` is reserved for each, in CSS pixels. */
export function pageWith(contestant: Contestant, elements: number, feed: string, room = 0): string {
  const block = `<p>Beratung ohne Termin, mitten im Stadtteil. Wir sprechen viele Sprachen.</p>\n<div style="min-height:${room}px">${contestant.element}</div>`;
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Partner</title>
${contestant.script(feed)}
<h1>Beratung</h1>
${Array.from({ length: elements }, () => block).join('\n')}
<p>Impressum</p></html>`;
}
