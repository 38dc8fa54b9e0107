/** How the machine forms write what they do not write as it stands in the data file: other names, words for codes, tel addresses. */

/** What must all occur in the text, for a value of the marked directory. */
export type Writes = (value: never) => readonly string[];

const json = (name: string) => (value: unknown) => [`"${name}":${JSON.stringify(value)}`];
const member = (name: string) => (value: string) => [`"${name}":"${value}"`];
const words = (table: { readonly [code: string]: string }) => (value: string | readonly string[]) =>
  [value].flat().map((code) => table[code] ?? `no words for ${code}`);
const cell = (value: string | number) => [`;${value};`];

const LABELS = {
  'centers[].accessibility': json('accessibility_by_language'),
  'centers[].phones[].label': json('labels'),
  'centers[].other_numbers[].label': json('labels'),
  'centers[].dated_facts[].phones[].label': json('labels'),
  'centers[].dated_facts[].other_numbers[].label': json('labels'),
};
const SCHEDULES = {
  'centers[].schedules[].closes_at': json('session_closes_at'),
  'centers[].schedules[].note': json('notes'),
};
const FEATURE = {
  ...LABELS,
  ...SCHEDULES,
  'centers[].position.latitude': (value: number) => [`,${value}]`],
  'centers[].position.longitude': (value: number) => [`[${value},`],
  'centers[].position.method': json('position_method'),
  'centers[].position.source': json('position_source'),
};

/** Numbers as people read them: "+492035005" is "+49 203 5005". */
const readable = (value: string) => [`${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`];
const german = (iso: string) => [`${Number(iso.slice(8))}. ${MONTHS[iso.slice(5, 7)] ?? iso} ${iso.slice(0, 4)}`];
const MONTHS: { readonly [month: string]: string } = {
  '02': 'Februar',
  '03': 'März',
  '08': 'August',
  '09': 'September',
};
const AUDIENCES = {
  parents: 'Eltern',
  seniors: 'ältere Menschen',
  students: 'Studierende',
  newcomers: 'neu Zugewanderte',
};
const INTERPRETED = { fa: 'Persisch', ti: 'Tigrinya', so: 'Somali', ur: 'Urdu' };
const ACCESS = { appointment: 'Nur mit Termin' };

/** Sessions with conditions in the words that people read. */
const conditionsOf = (of: string) => ({
  [`${of}.access`]: words(ACCESS),
  [`${of}.audience`]: words(AUDIENCES),
  [`${of}.interpreter`]: words(INTERPRETED),
  [`${of}.booking.phone`]: readable,
});
const CONDITIONS = { ...conditionsOf('centers[].schedules[]'), ...conditionsOf('extra_sessions[]') };
const CONFIRMED = Object.fromEntries(
  ['open_hours', 'phone_hours', 'address'].map((fact) => [`centers[].verified.${fact}`, german]),
);

export const MACHINE_WRITTEN = {
  json: {
    ...LABELS,
    ...SCHEDULES,
    'extra_sessions[].closes_at': json('session_closes_at'),
    'extra_sessions[].note': json('notes'),
    // A row for each day of the span.
    'recurring_closures[].rule': () => ['"rule":"12-27"', '"rule":"12-28"', '"rule":"12-29"'],
  },
  search: { ...LABELS, ...SCHEDULES },
  geojson: FEATURE,
  ogc: FEATURE,
  csv: {
    'centers[].status': cell,
    'centers[].position.accuracy_m': cell,
    'centers[].phones[].number': (value: string) => [`tel:${value}`],
    'centers[].other_numbers[].number': (value: string) => [`tel:${value}`],
    'centers[].other_numbers[].kind': (value: string) => [`;${value};`],
    'centers[].dated_facts[].phones[].number': readable,
    'centers[].schedules[].interval': cell,
    'centers[].schedules[].service': cell,
    'centers[].schedules[].access': cell,
    'centers[].schedules[].channel': cell,
    'centers[].schedules[].languages': (value: readonly string[]) => cell(value.join(' ')),
    'centers[].schedules[].interpreter': (value: readonly string[]) => cell(value.join(' ')),
    'centers[].schedules[].audience': (value: readonly string[]) => cell(value.join(' ')),
    'centers[].languages': (value: readonly string[]) => cell(value.join(' ')),
  },
  jsonld: {
    ...CONDITIONS,
    ...CONFIRMED,
    license: () => ['https://www.govdata.de/dl-de/by-2-0'],
    'centers[].address.country': member('addressCountry'),
    'centers[].languages': json('knowsLanguage'),
    'centers[].other_numbers[].kind': words({ fax: 'faxNumber', signal: '"contactType":"Signal"' }),
    'centers[].dated_facts[].phones[].number': readable,
    'centers[].schedules[].service': words({
      consultation: '"@type":"Event"',
      open_consultation: 'openingHoursSpecification',
      phone: 'hoursAvailable',
      outreach: '"@type":"GovernmentService"',
    }),
    'centers[].schedules[].byday': words({
      MO: 'schema.org/Monday',
      TH: 'schema.org/Thursday',
      '2TU': '"2TU"',
      WE: '',
      FR: 'schema.org/Friday',
    }),
    'centers[].schedules[].channel': () => ['"@type":"VirtualLocation"', 'OnlineEventAttendanceMode'],
    'centers[].schedules[].languages': json('inLanguage'),
    'extra_sessions[].channel': () => ['Beratung im Chat'],
    'extra_sessions[].languages': json('inLanguage'),
  },
  hsds: {
    ...CONDITIONS,
    ...CONFIRMED,
    'centers[].status': member('status'),
    'centers[].address.country': member('country'),
    'centers[].postal_address.country': member('country'),
    'centers[].dated_facts[].address.country': member('country'),
    'centers[].dated_facts[].phones[].number': member('number'),
    'centers[].phones[].kind': () => ['"type":"cell"'],
    'centers[].other_numbers[].kind': words({ fax: '"type":"fax"', signal: '"type":"text","description":"Signal"' }),
    'centers[].languages': (value: readonly string[]) => value.map((tag) => `"code":"${tag}"`),
    'centers[].schedules[].languages': (value: readonly string[]) => value.map((tag) => `"code":"${tag}"`),
    'extra_sessions[].languages': (value: readonly string[]) => value.map((tag) => `"code":"${tag}"`),
    'centers[].schedules[].byday': (value: readonly string[]) => [`"byday":"${value.join(',')}"`],
    'centers[].schedules[].interval': json('interval'),
    'centers[].schedules[].service': words({
      open_consultation: 'Offene Sprechstunde',
      consultation: 'Beratung ·',
      outreach: 'Außensprechstunde',
      phone: 'Telefon',
    }),
    'centers[].schedules[].channel': words({ video: '"attending_type":"Per Video' }),
    'extra_sessions[].channel': words({ chat: '"attending_type":"Im Chat' }),
    'organizations[].role': words({ coordination: 'Koordination' }),
    'outreach[].area': (value: string) => [value],
  },
  catalog: {},
  changes: {},
} as const satisfies { readonly [form: string]: { readonly [field: string]: Writes } };
