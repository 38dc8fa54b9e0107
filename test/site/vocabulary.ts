/** A directory that says all that a directory can say, as of 22 November 2026: conditions, moves, other hours, confirmations. */
import type { Center, Directory, Schedule } from '../../data/model/directory.ts';
import { closureWith, directoryWith, extraWith, scheduleWith, withCenter } from '../fixtures/directory.ts';

/** Consultations on Tuesdays by appointment, or what the test says. */
export function appointmentWith(overrides: Partial<Schedule> = {}): Schedule {
  return scheduleWith({
    id: 'mitte-appointment',
    service: 'consultation',
    byday: ['TU'],
    opens_at: '10:00',
    closes_at: '12:00',
    access: 'appointment',
    booking: { phone: '+4920360802707', url: 'https://example.org/termin', note: { de: 'Bitte Ausweis bereithalten' } },
    ...overrides,
  });
}

/** Three centers: "nord" was confirmed in time, "mitte" in part, "west" never, and it takes appointments alone. */
export function wholeVocabulary(): Directory {
  const base = directoryWith({
    closures: [
      closureWith({
        id: 'winter',
        centers: ['mitte'],
        from: '2026-12-21',
        to: '2027-01-03',
        replaced_by: ['mitte-winter'],
        reason: { de: 'Winterferien', en: 'Winter holidays', ar: 'عطلة الشتاء' },
      }),
      closureWith({
        id: 'inventur',
        centers: ['mitte'],
        from: '2026-12-29',
        to: '2026-12-29',
        reason: { de: 'Inventur' },
      }),
      closureWith({
        id: 'heizung',
        centers: ['nord'],
        from: '2026-12-02',
        to: '2026-12-02',
        effect: 'tentative',
        reason: { de: 'Die Heizung wird erneuert' },
      }),
    ],
    extra_sessions: [
      extraWith({
        id: 'nord-women',
        center: 'nord',
        service: 'consultation',
        date: '2026-12-05',
        audience: ['women'],
        location: 'Stadtteilbüro, Kaiser-Wilhelm-Straße 5, 47169 Duisburg',
      }),
    ],
  });
  return [
    ['nord', NORD],
    ['mitte', MITTE],
    ['west', WEST],
  ].reduce((all, [id, facts]) => withCenter(all, id as string, facts as Partial<Center>), base);
}

const PHONE_HOURS: Omit<Schedule, 'id'> = {
  service: 'phone',
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opens_at: '09:00',
  closes_at: '10:00',
  valid_from: '2021-08-05',
};

const NORD: Partial<Center> = {
  verified_on: '2026-11-02',
  email: 'nord@example.org',
  url: 'https://example.org/nord',
  languages: ['de', 'ar', 'tr'],
  accessibility: { de: 'Stufenloser Zugang, Aufzug vorhanden' },
  phones: [
    { number: '+4920394065358', label: { de: 'Anmeldung', ar: 'التسجيل' } },
    { number: '+4915112345678', kind: 'mobile', label: { de: 'Frauenberatung' } },
  ],
  other_numbers: [
    { number: '+4920394065359', kind: 'fax' },
    { number: '+4915112345679', kind: 'sms' },
    { number: '+4915112345678', kind: 'whatsapp', label: { de: 'nur Nachrichten', ar: 'رسائل فقط' } },
    { number: '+4915112345678', kind: 'signal' },
  ],
  schedules: [
    scheduleWith({ id: 'nord-open-mo', last_admission: '11:30', interpreter: ['ar'] }),
    scheduleWith({ id: 'nord-open-we', byday: ['WE'], opens_at: '14:00', closes_at: '16:00' }),
    appointmentWith({
      id: 'nord-women',
      byday: ['1TU', '3TU'],
      audience: ['women'],
      interpreter: ['ar'],
      note: { de: 'Kinder können mitkommen', ar: 'يمكن إحضار الأطفال' },
    }),
    appointmentWith({
      id: 'nord-video',
      byday: ['TH'],
      interval: 2,
      opens_at: '16:00',
      closes_at: '18:00',
      valid_from: '2026-11-05',
      channel: 'video',
      link: 'https://video.example.org/nord',
    }),
    { id: 'nord-phone', ...PHONE_HOURS },
  ],
  dated_facts: [
    {
      valid_from: '2027-01-11',
      district: 'Hamborn',
      address: {
        address_1: 'Neue Straße 5',
        postal_code: '47169',
        city: 'Duisburg',
        country: 'DE',
        entrance: { de: 'durch den Hof' },
      },
      phones: [{ number: '+492035550100' }],
    },
  ],
};

const MITTE: Partial<Center> = {
  verified_on: '2021-08-05',
  verified: { open_hours: '2026-11-02' },
  address: {
    address_1: 'Brückenstraße 30',
    postal_code: '47053',
    city: 'Duisburg',
    country: 'DE',
    building: { name: 'Internationales Zentrum', source: 'zuordnung' },
    entrance: { de: 'links neben der Apotheke', ar: 'على يسار الصيدلية' },
  },
  postal_address: { address_1: 'Postfach 10 20', postal_code: '47001', city: 'Duisburg', country: 'DE' },
  schedules: [
    scheduleWith({ id: 'mitte-open-mo' }),
    scheduleWith({ id: 'mitte-open-we', byday: ['WE'], opens_at: '14:00', closes_at: '16:00' }),
    scheduleWith({
      id: 'mitte-winter',
      byday: ['TU'],
      opens_at: '09:00',
      closes_at: '11:00',
      valid_from: '2026-12-21',
      valid_to: '2027-01-03',
    }),
    { id: 'mitte-phone', ...PHONE_HOURS },
  ],
  dated_facts: [
    { valid_from: '2026-12-14', valid_to: '2026-12-18', status: 'temporarily_closed', status_note: { de: 'Umbau' } },
  ],
};

const WEST: Partial<Center> = { schedules: [appointmentWith({ id: 'west-appointment' })] };
