/** Slips in the languages of counselling and of interpreters. */
import { addExtra, addSchedule, type Edit, newHours, slip, withCenter } from './build.ts';

export const INTERPRETERS_EDITS: readonly Edit[] = [
  slip(
    'languages/greek-as-gr',
    'Griechisch gemeint, „gr“ getippt.',
    newHours('mitte-open-mo', '2027-02-01', { interpreter: ['gr', 'tr'] }),
  ),
  slip(
    'languages/ukrainian-as-ua',
    'Ukrainisch gemeint, „ua“ getippt.',
    newHours('west-open-th', '2027-02-04', { interpreter: ['ua'] }),
  ),
  slip(
    'languages/albanian-as-al',
    'Albanisch gemeint, „al“ getippt.',
    addSchedule({ id: 'nord-open-fr', byday: ['FR'], languages: ['de', 'al'] }),
  ),
  slip(
    'languages/turkish-as-tk',
    'Türkisch gemeint, „tk“ getippt, das ist Turkmenisch.',
    withCenter('nord', { languages: ['de', 'tk'] }),
  ),
  slip(
    'languages/spanish-as-sp',
    'Spanisch gemeint, „sp“ getippt.',
    withCenter('west', { languages: ['de', 'en', 'sp'] }),
  ),
  slip(
    'languages/serbian-as-sv',
    'Serbisch gemeint, „sv“ getippt, das ist Schwedisch.',
    newHours('nord-open-we', '2027-03-03', { interpreter: ['sv', 'bs', 'hr'] }),
  ),
  slip(
    'languages/german-interpreted',
    'Deutsch als Sprache gemeint, als gedolmetscht eingetragen.',
    newHours('mitte-open-we', '2027-03-03', { interpreter: ['de'] }),
  ),
  slip(
    'languages/all-of-the-website',
    'Die Sprachen der Beratung gemeint, alle Sprachen der Website angekreuzt.',
    withCenter('mitte', { languages: ['ar', 'bg', 'de', 'en', 'fa', 'fr', 'kmr', 'pl', 'ro', 'ru', 'tr', 'uk'] }),
  ),
  slip(
    'languages/german-left-out',
    'Arabisch dazu gemeint, Deutsch dabei verdrängt.',
    withCenter('west', { languages: ['ar'] }),
  ),
  slip(
    'languages/twice',
    'Zwei Sprachen gemeint, dieselbe zweimal gewählt.',
    withCenter('mitte', { languages: ['tr', 'tr'] }),
  ),
  slip(
    'languages/as-a-word',
    'Türkisch gemeint, den Namen statt des Kürzels getippt.',
    withCenter('nord', { languages: ['Deutsch', 'Türkisch'] }),
  ),
  slip(
    'languages/both-lists',
    'Für Farsi wird gedolmetscht, es steht auch bei den Sprachen der Beratung.',
    addSchedule({ id: 'west-open-fr', byday: ['FR'], languages: ['de', 'fa'], interpreter: ['fa'] }),
  ),
  slip(
    'languages/other-language-in-the-note',
    'Es wird Polnisch gedolmetscht, gewählt wurde Portugiesisch.',
    addExtra({
      center: 'west',
      date: '2027-06-26',
      interpreter: ['pt'],
      note: { de: 'Mit Dolmetscherin für Polnisch.' },
    }),
  ),
];
