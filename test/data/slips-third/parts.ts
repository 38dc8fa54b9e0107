/** Smaller builders of this corpus: texts, changes of the directory's other lists, and what is altered where it stands. */
import type { Center, Closure, Directory, RecurringClosure, Schedule, Words } from '../../../data/model/directory.ts';
import { address, center, type Edit, position, TODAY } from '../slips-unseen/build.ts';

type Change = Edit['edit'];

/** A text in German, mostly in English too, and in other languages where a center has them. */
export const w = (de: string, en?: string, more: { readonly [lang: string]: string } = {}): Words => ({
  ...{ de, ...(en !== undefined && { en }) },
  ...more,
});

/** Other fields of the directory itself. */
export const set =
  (fields: Partial<Directory> | ((directory: Directory) => Partial<Directory>)): Change =>
  (directory) => ({ ...directory, ...(typeof fields === 'function' ? fields(directory) : fields) });

/** A published time is altered where it stands, its center confirmed today. */
export const alter = (id: string, fields: Partial<Schedule>): Change =>
  center(id.split('-')[0] ?? '', ({ schedules }) => ({
    schedules: schedules.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  }));

/** A closure of which only a few centers are concerned, as `close` says it. */
export const only = (...centers: readonly string[]): Pick<Closure, 'centers'> => ({ centers });

export const source = (id: string, title: string, date?: string): Change =>
  set(({ sources }) => ({ sources: [...sources, { id, title, ...(date !== undefined && { date }) }] }));

export const recurring = (...more: readonly RecurringClosure[]): Change =>
  set(({ recurring_closures }) => ({ recurring_closures: [...recurring_closures, ...more] }));

export const recurringEnds = (id: string, valid_to: string): Change =>
  set(({ recurring_closures }) => ({
    recurring_closures: recurring_closures.map((one) => (one.id === id ? { ...one, valid_to } : one)),
  }));

/** The center that the south of the city gets, in Buchholz. */
export const SUED: Center = {
  ...{ id: 'sued', name: 'RSC Süd', full_name: 'Regionales Support-Center Süd', status: 'active' },
  ...{ district: 'Buchholz', address: address('Sittardsberger Allee 14', '47249') },
  ...{ position: position(51.3769, 6.7702, 200, 'Mitte der Straße'), phones: [{ number: '+492037180144' }] },
  schedules: [
    {
      ...{ id: 'sued-open-tu', service: 'open_consultation', byday: ['TU'], opens_at: '10:00', closes_at: '12:00' },
      valid_from: '2027-01-12',
    },
    {
      ...{ id: 'sued-phone', service: 'phone', byday: ['MO', 'TU', 'WE', 'TH', 'FR'], opens_at: '09:00' },
      ...{ closes_at: '10:00', valid_from: '2027-01-11' },
    },
  ],
  ...{ verified_on: TODAY, source: 'pressemitteilung-2021-08-05' },
};
