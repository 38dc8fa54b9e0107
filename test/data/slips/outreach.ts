/** Slips and right edits of sessions at another place. */
import { addSchedule, type Edit, legal, slip, withTop } from './build.ts';

const homberg = {
  service: 'outreach',
  byday: ['TU'],
  opens_at: '15:00',
  closes_at: '17:00',
  valid_from: '2027-01-12',
} as const;
const running = withTop(({ outreach }) => ({
  outreach: outreach.map((one) => (one.id === 'homberg' ? { ...one, status: 'running' as const } : one)),
}));
const advice = { service: 'consultation', valid_from: '2027-02-02' } as const;
const starts = (id: string) =>
  withTop(({ outreach }) => ({
    outreach: outreach.map((one) => (one.id === id ? { ...one, status: 'running' as const } : one)),
  }));

export const OUTREACH_EDITS: readonly Edit[] = [
  slip(
    'conditions/outreach-without-place',
    'Die Außensprechstunde in Homberg gemeint, den Ort vergessen.',
    addSchedule({ ...homberg, id: 'west-outreach-tu' }),
    running,
  ),
  slip(
    'conditions/outreach-at-the-center',
    'Die Außensprechstunde in Homberg gemeint, die eigene Anschrift eingetragen.',
    addSchedule({ ...homberg, id: 'west-outreach-homberg', location: 'Beethovenstraße 18 A, 47226 Duisburg' }),
    running,
  ),
  slip(
    'conditions/outreach-in-another-homberg',
    'Homberg am Rhein gemeint, Homberg (Efze) aus der Suche übernommen.',
    addSchedule({ ...homberg, id: 'west-aussen-homberg', location: 'Marktplatz 1, 34576 Homberg' }),
    running,
  ),
  slip(
    'conditions/place-without-street',
    'Den Ort mit Anschrift gemeint, „im Bezirksamt“ getippt.',
    addSchedule({ ...homberg, id: 'west-bezirksamt-tu', location: 'im Bezirksamt' }),
    running,
  ),
  slip(
    'conditions/outreach-as-open',
    'Außensprechstunde gemeint, als offene Sprechstunde im Haus mit anderem Ort eingetragen.',
    addSchedule({
      ...homberg,
      service: 'open_consultation',
      id: 'west-homberg-tu',
      location: 'Augustastraße 2, 47198 Duisburg',
    }),
    running,
  ),
  slip(
    'conditions/outreach-still-planned',
    'Die Außensprechstunde läuft, das Gebiet steht noch auf „geplant“.',
    addSchedule({ ...homberg, id: 'west-neu-homberg', location: 'Augustastraße 2, 47198 Duisburg' }),
  ),
  slip('conditions/outreach-runs-nowhere', '„Läuft“ angekreuzt, Ort und Zeit bei keinem Center eingetragen.', running),
  legal(
    'conditions/outreach-begins',
    'Die Außensprechstunde in Homberg beginnt.',
    addSchedule({
      id: 'west-outreach-homberg',
      service: 'outreach',
      byday: ['TU'],
      opens_at: '15:00',
      closes_at: '17:00',
      location: 'Augustastraße 2, 47198 Duisburg',
      valid_from: '2027-01-12',
    }),
    starts('homberg'),
  ),
  legal(
    'conditions/outreach-in-the-south',
    'Die Außensprechstunde im Süden beginnt, jede zweite Woche, von Mitte aus.',
    addSchedule({
      id: 'mitte-outreach-sued',
      service: 'outreach',
      byday: ['FR'],
      interval: 2,
      opens_at: '09:00',
      closes_at: '11:00',
      location: 'Sittardsberger Allee 14, 47249 Duisburg',
      valid_from: '2027-04-09',
    }),
    starts('sued'),
  ),
  legal(
    'conditions/outreach-at-a-school',
    'Außensprechstunde in einer Schule, nur bis zu den Ferien.',
    addSchedule({
      id: 'nord-outreach-schule',
      service: 'outreach',
      byday: ['TU'],
      opens_at: '08:00',
      closes_at: '09:30',
      location: 'Kampstraße 7, 47166 Duisburg, Raum 12',
      valid_from: '2027-02-02',
      valid_to: '2027-07-13',
    }),
  ),
  legal(
    'conditions/advice-elsewhere',
    'Beratung mit Termin im Rathaus statt im Center.',
    addSchedule({
      ...advice,
      id: 'mitte-rathaus-th',
      byday: ['TH'],
      location: 'Burgplatz 19, 47051 Duisburg',
      access: 'appointment',
      booking: { phone: '+492032830' },
    }),
  ),
];
