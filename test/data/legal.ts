/** Changes that look like mutants and are legal edits: where, which kinds, why the check cannot and need not refuse them. */

export interface Legal {
  readonly at: RegExp;
  readonly kinds: RegExp;
  readonly why: string;
}

/** Rewording: any text may be written differently; the list of changes then says so. */
const WORDS = /^(shortened|last-lost|upper|letters-swapped|digit\+1|digits-swapped|copied-\d|swap)$/;
const LEAVES = /^(drop|list-emptied|(first|last)-dropped)$/;
const ORDER = /^items-turned$/;
const ANY = /./;

/** Of the real data file. */
export const LEGAL: readonly Legal[] = [
  { at: /^\/\$schema$/, kinds: /^drop$/, why: 'only the editor reads it' },
  { at: /^\/(title|description|attribution|publisher\/name)$/, kinds: WORDS, why: 'wording' },
  { at: /^\/programme(\/(name|set_up_by|planning_partners\/\d+))?$/, kinds: WORDS, why: 'wording' },
  { at: /^\/(organizations\/\d+\/name|outreach\/\d+\/area|sources\/\d+\/(title|url))$/, kinds: WORDS, why: 'wording' },
  { at: /^\/centers\/\d+\/position\/method$/, kinds: WORDS, why: 'wording of how the position was found' },
  { at: /^\/centers\/\d+\/position$/, kinds: /^drop$/, why: 'a center may be on no map; the check asks' },
  { at: /^\/(centers|organizations|outreach|sources|recurring_closures)$/, kinds: ORDER, why: 'order of display' },
  {
    at: /^\/(centers\/\d+\/schedules|programme\/(services|planning_partners))$/,
    kinds: ORDER,
    why: 'order of display',
  },
  { at: /^\/centers\/\d+\/verified_on$/, kinds: /^(date\+|digit)/, why: 'somebody phoned on that day' },
  { at: /^\/(organizations|outreach|sources)(\/\d+)?$/, kinds: LEAVES, why: 'it ended' },
  { at: /^\/programme\/(case_managers|services|planning_partners|set_up_by)/, kinds: LEAVES, why: 'optional fact' },
  { at: /^\/sources\/\d+\/url$/, kinds: LEAVES, why: 'optional fact' },
  { at: /^\/municipality\/names\/[a-z]+$/, kinds: WORDS, why: 'wording: the form of the name in a language' },
  { at: /^\/review_after_days$/, kinds: /^number[+-]1$/, why: 'the office may choose' },
];

/** Of a directory with closures and extra sessions that lie ahead, and with every optional fact. */
export const LEGAL_AHEAD: readonly Legal[] = [
  ...LEGAL,
  { at: /^\/closures(\/\d+)?$/, kinds: /^(drop|list|first|last|items)/, why: 'the closure was called off' },
  {
    at: /^\/closures\/\d+\/(from|to|opens_at|closes_at|effect|reason|centers|services|schedules)(\/|$)/,
    kinds: ANY,
    why: 'the closure was moved',
  },
  { at: /^\/extra_sessions(\/\d+)?$/, kinds: /^(drop|list|first|last|items)/, why: 'called off; the check warns' },
  {
    at: /^\/extra_sessions\/\d+\/(opens_at|closes_at|last_admission)$/,
    kinds: ANY,
    why: 'the session was moved within its day',
  },
  {
    at: /^\/extra_sessions\/\d+\/(booking|link|languages|interpreter|note)(\/|$)/,
    kinds: ANY,
    why: 'how to come may be told better',
  },
  {
    at: /^\/recurring_closures(\/\d+)?$/,
    kinds: /^(drop|last-dropped)$/,
    why: 'a day that has not come back yet was called off',
  },
  {
    at: /^\/recurring_closures\/\d+\/(valid_from|valid_to|effect)$/,
    kinds: /^(drop|date|digit|choice)/,
    why: 'an end that lies ahead was moved, or a beginning',
  },
  { at: /^\/centers\/\d+\/verified\/\w+$/, kinds: /^(date\+|digit)/, why: 'somebody phoned on that day' },
  { at: /^\/centers\/\d+\/(email|url|languages|accessibility|status_note)(\/|$)/, kinds: ANY, why: 'optional fact' },
  { at: /^\/publisher\/(type|url|contact)/, kinds: ANY, why: 'optional fact' },
  { at: /^\/(languages|organizations\/\d+\/url)/, kinds: ANY, why: 'optional fact' },
  {
    at: /^\/centers\/\d+\/status$/,
    kinds: /^choice-(temporarily_)?closed$/,
    why: 'a closed center, its reason stands',
  },
  { at: /^\/outreach\/\d+\/status$/, kinds: /^choice-planned$/, why: 'it is planned again' },
  {
    at: /^\/centers\/\d+\/status$/,
    kinds: /^choice-active$/,
    why: 'it opened again; the check warns of the note that stayed',
  },
  {
    at: /^\/centers\/\d+\/schedules\/\d+\/valid_to$/,
    kinds: /^(date[+-]|digits)/,
    why: 'an end that lies ahead was moved, at a center that was confirmed within the week',
  },
  { at: /^\/catalog/, kinds: /^(drop|object-emptied|last-lost|choice)/, why: 'optional facts for portals' },
];
