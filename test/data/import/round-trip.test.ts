/** This project's own forms, imported again: an equal directory but for what a form cannot hold, field by field. */
import { describe, expect, it } from 'vitest';
import { NAMED_EDITION } from '../../fixtures/directory.ts';
import { secondCity } from '../../fixtures/second-city.ts';
import { OWN_FORMS, roundTrip } from './round-trip.ts';

const counted = (text: string): Record<string, number> =>
  Object.fromEntries(text.split(', ').map((one) => [one.split(' x')[0] ?? '', Number(one.split(' x')[1])]));

/** Of a plain directory: how a position was found is told by no form, HSDS says no accuracy, JSON-LD no position that is not exact. */
const LOST_OF_FIRST: Readonly<Record<string, string>> = {
  'centers.csv': 'position.method x3, position.source x3',
  'centers.xlsx': 'position.method x3, position.source x3',
  'centers.jsonld': 'verified_on x3, position x3',
  'services.json': 'position.accuracy_m x3, position.method x3, position.source x3',
};

/** Of a directory that uses every field of the schema: fields of how many of its twelve centers. */
const LOST_OF_SECOND: Readonly<Record<string, string>> = {
  'centers.csv':
    'email x3, url x3, position.method x12, languages x4, schedules.languages x4, phones x2, accessibility x1, verified x1, dated_facts x1, schedules.valid_to x1, postal_address x1, other_numbers x1, address.entrance x1, schedules.booking x1, schedules.note x1, status_note x2',
  'centers.xlsx':
    'email x3, url x3, position.method x12, schedules.id x12, languages x4, phones x2, accessibility x1, verified x1, dated_facts x1, schedules.valid_to x1, postal_address x1, other_numbers x1, address.entrance x1, schedules.access x1, schedules.booking x1, schedules.audience x1, schedules.interpreter x1, schedules.note x2, schedules.channel x1, schedules.link x1, schedules.languages x1, status_note x2',
  'centers.jsonld':
    'verified_on x12, position x8, position.accuracy_m x4, position.method x4, schedules.id x10, languages x4, schedules x6, phones x2, accessibility x1, verified x1, dated_facts x1, schedules.valid_to x2, more schedules x2, postal_address x1, other_numbers x1, address.entrance x1, schedules.closes_at x1, schedules.last_admission x1, status x2, status_note x2',
  'services.json':
    'url x3, position.accuracy_m x12, position.method x12, schedules.id x10, languages x4, schedules.location x2, phones x2, accessibility x1, verified_on x1, verified x1, dated_facts x1, schedules.valid_to x1, more schedules x1, postal_address x1, other_numbers x1, address.entrance x1, schedules.access x1, schedules.booking x1, schedules.audience x1, schedules.interpreter x1, schedules.note x1, schedules.channel x1, schedules.link x1, schedules.languages x1, schedules.closes_at x1, schedules.last_admission x1, status_note x2, schedules x2',
};

describe('a form of this project, imported again', () => {
  it.each(Object.keys(OWN_FORMS))('gives the first edition back from %s', async (form) => {
    const { lost, missing } = await roundTrip(NAMED_EDITION, form);
    expect(missing).toEqual([]);
    expect(lost).toEqual(counted(LOST_OF_FIRST[form] ?? ''));
  });

  it.each(Object.keys(OWN_FORMS))('loses of a directory with every field only what %s cannot hold', async (form) => {
    const { lost, missing } = await roundTrip(secondCity().directory, form);
    expect(missing).toEqual([]);
    expect(lost).toEqual(counted(LOST_OF_SECOND[form] ?? ''));
  });

  it.each(Object.keys(OWN_FORMS))('asks nothing about the first edition from %s', async (form) => {
    const { open } = await roundTrip(NAMED_EDITION, form);
    expect(open.filter(({ outcome }) => outcome === 'asked')).toEqual([]);
  });
});
