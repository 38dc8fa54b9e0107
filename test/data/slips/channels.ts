/** Slips and right edits of advice by video, telephone and chat. */
import { addSchedule, type Edit, legal, newHours, slip } from './build.ts';

const advice = { service: 'consultation', valid_from: '2027-02-02' } as const;
const BOOKING = { phone: '+4920360802707' };

export const CHANNELS_EDITS: readonly Edit[] = [
  slip(
    'conditions/video-without-link',
    'Videoberatung gemeint, weder Adresse noch Buchung genannt.',
    addSchedule({
      ...advice,
      id: 'mitte-video-mo',
      byday: ['MO'],
      channel: 'video',
      opens_at: '16:00',
      closes_at: '17:00',
    }),
  ),
  slip(
    'conditions/video-link-of-the-host',
    'Den Link für Gäste gemeint, den des Gastgebers kopiert.',
    addSchedule({
      ...advice,
      id: 'nord-video-th',
      byday: ['TH'],
      channel: 'video',
      link: 'https://us02web.zoom.us/s/85512345678?zak=eyJ0eXAiOiJKV1Qi',
    }),
  ),
  slip(
    'conditions/video-link-to-sign-in',
    'Den Raum gemeint, die Anmeldeseite kopiert.',
    addSchedule({ ...advice, id: 'west-video-mo', byday: ['MO'], channel: 'video', link: 'https://zoom.us/signin' }),
  ),
  slip(
    'conditions/link-without-video',
    'Videoberatung gemeint, „vor Ort“ stehen lassen.',
    addSchedule({
      ...advice,
      id: 'mitte-video-fr',
      byday: ['FR'],
      channel: 'in_person',
      access: 'appointment',
      booking: BOOKING,
      link: 'https://meet.jit.si/rsc-mitte',
    }),
  ),
  slip(
    'conditions/open-by-video',
    'Videoberatung gemeint, als offene Sprechstunde im Haus eingetragen.',
    addSchedule({
      id: 'nord-video-fr',
      byday: ['FR'],
      channel: 'video',
      link: 'https://meet.jit.si/rsc-nord',
      valid_from: '2027-06-04',
    }),
  ),
  slip(
    'conditions/phone-in-person',
    'Die Telefonzeit gemeint, den Kanal „im Chat“ gewählt.',
    newHours('west-phone', '2027-03-01', { channel: 'chat', opens_at: '08:30' }),
  ),
  legal(
    'conditions/video-with-link',
    'Videosprechstunde im offenen Raum.',
    addSchedule({
      ...advice,
      id: 'mitte-video-mo',
      byday: ['MO'],
      opens_at: '16:00',
      closes_at: '17:00',
      channel: 'video',
      link: 'https://meet.jit.si/rsc-mitte-sprechstunde',
    }),
  ),
  legal(
    'conditions/video-after-booking',
    'Videoberatung mit Termin, der Link kommt per Mail.',
    addSchedule({
      ...advice,
      id: 'west-video-th',
      byday: ['TH'],
      opens_at: '17:00',
      closes_at: '18:30',
      channel: 'video',
      access: 'appointment',
      booking: { url: 'https://termine.duisburg.de/rsc-west-video' },
    }),
  ),
  legal(
    'conditions/advice-by-phone',
    'Telefonberatung mit Termin, wir rufen zurück.',
    addSchedule({
      ...advice,
      id: 'nord-rueckruf-fr',
      byday: ['FR'],
      channel: 'phone',
      access: 'appointment',
      booking: { phone: '+4920394065358' },
      note: { de: 'Wir rufen Sie zurück.', en: 'We call you back.' },
    }),
  ),
  legal(
    'conditions/chat',
    'Chatberatung am Abend.',
    addSchedule({
      ...advice,
      id: 'mitte-chat-we',
      byday: ['WE'],
      opens_at: '18:00',
      closes_at: '20:00',
      channel: 'chat',
      link: 'https://chat.duisburg.de/rsc',
    }),
  ),
];
