/** Asks about whom a session is for: groups that note or id name otherwise, groups that leave nobody out, conditions in notes. */
import { type Audience, type ExtraSession, isRemote, type Schedule } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';

/** What notes and ids call a group, and those that may be meant by it. */
const GROUPS: ReadonlyArray<readonly [RegExp, readonly Audience[]]> = [
  [/frau(?:en)?(?!\p{L}*(?:arzt|haus))|mädchen|mütter|women|girls|mothers/iu, ['women', 'parents', 'families']],
  [/(?<!jeder)männer|väter|\bmen\b/iu, ['men']],
  [/senior|ältere|rentner|elderly/iu, ['seniors']],
  [/studier|studium|studi(?!o)|student/iu, ['students', 'young_people']],
  [/jugend|junge (?:leute|menschen)|young people|teenager/iu, ['young_people', 'students', 'children']],
  [/(?:für|nur) (?:kinder|schüler)|children(?! are)/iu, ['children', 'families', 'parents', 'young_people']],
  [/familie|families/iu, ['families', 'parents', 'children']],
  [/(?<!\p{L})elter|parents/iu, ['parents', 'families']],
  [/geflüchtet|flüchtling|refugee/iu, ['refugees', 'newcomers']],
  [/behinder|disab/iu, ['disabled_people']],
];
const ALONE =
  /(?:nur|ausschließlich|speziell) für|frauenstunde|männerstunde|frauensprechstunde|only(?! by)|geschlossene gruppe/iu;
const EVERYBODY =
  /(?:offen )?für (?:alle(?! (?:frauen|männer|mütter|väter|eltern|familien|\p{Ll}+n \p{Lu}))|jeden|jede[nr]?mann)(?!\p{L})|(?:for|open to) (?:everybody|everyone|all(?! women| men))/iu;
const BY_APPOINTMENT =
  /(?:nur|bitte).{0,20}(?:mit|nach) (?:\p{L}+ )?(?:termin|anmeldung|vereinbarung)|terminvereinbarung (?:nötig|erforderlich)|termin (?:nötig|erforderlich)|(?:nach|nur nach) (?:vorheriger |telefonischer )?(?:termin)?(?:vereinbarung|absprache|anmeldung)|by appointment|appointment (?:needed|required|only)/iu;
const COME = /kommen sie|vorbei|vor ort|im haus|geöffnet|ohne termin|come (?:by|in|along)|walk.?in/iu;
const ONLY_BY_PHONE =
  /(?:nur|ausschließlich) (?:telefonisch|am telefon|per telefon)(?!e?r? (?:termin|an|ver|mit))|(?:kein|ohne) (?:besuch|publikumsverkehr|persönliche)|(?:by )?phone only|only by phone(?! appoint)/iu;
const SCREEN = /(?:per|als|über) (?:video|zoom|teams)|videosprechstunde|online-sprechstunde|by video/iu;

export const AUDIENCE_QUESTIONS: readonly Rule[] = [
  {
    name: 'audiences-are-who-is-meant',
    sentence:
      'A session is for the groups that its note or id names, and for no list of groups that leaves out nobody.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        const { audience = [] } = offer;
        if ((audience.includes('women') && audience.includes('men')) || audience.length > 5) {
          yield question(
            `${at}/audience`,
            'diese Gruppen zusammen sind fast alle Leute',
            'these groups together are nearly everybody',
            {
              de: 'Für alle: das Feld "audience" löschen',
              en: 'for everybody, delete "audience"',
            },
          );
          continue;
        }
        const other = otherGroup(offer);
        if (other)
          yield question(
            at,
            `gesagt wird „${other}“, eingetragen ist: ${audience.join(', ') || 'für alle'}`,
            `it says "${other}", the field says ${audience.join(', ') || 'everybody'}`,
          );
      }
    },
  },
  {
    name: 'conditions-stand-in-their-fields',
    sentence: 'What a note says of appointments, video or coming along agrees with service, access and channel.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        const text = [...textsOf(offer.note), ...textsOf(offer.booking?.note)].join(' ');
        const found = CONDITIONS.find(([test]) => test(offer, text));
        if (found) yield question(at, found[1], found[2]);
      }
    },
  },
];

type Offer = Schedule | ExtraSession;

function otherGroup({ id, audience = [], note }: Offer): string | undefined {
  const texts = textsOf(note);
  const says = audience.length > 0 ? [id.replaceAll('-', ' '), ...texts] : texts.filter((one) => ALONE.test(one));
  const open = audience.length > 0 ? texts.find((one) => EVERYBODY.test(one)) : undefined;
  if (open !== undefined) return open;
  for (const text of says) {
    const named = GROUPS.filter(([word]) => word.test(text));
    if (named.length > 0 && !named.some(([, groups]) => groups.some((one) => audience.includes(one)))) return text;
  }
  return undefined;
}

const CONDITIONS: ReadonlyArray<readonly [(offer: Offer, text: string) => boolean, string, string]> = [
  [
    (offer, text) => offer.access !== 'appointment' && BY_APPOINTMENT.test(text),
    'der Hinweis verlangt einen Termin, das Feld "access" nicht',
    'the note asks for an appointment, "access" does not',
  ],
  [
    (offer, text) =>
      offer.access === 'appointment' && /ohne (?:termin|voranmeldung|anmeldung)|no appointment/iu.test(text),
    'der Hinweis sagt „ohne Termin“, das Feld "access" verlangt einen',
    'the note says "no appointment", "access" asks for one',
  ],
  [
    (offer, text) => offer.service === 'phone' && COME.test(text),
    'der Hinweis lädt ins Haus ein, eingetragen ist das Telefon',
    'the note invites people in, the service is the phone',
  ],
  [
    (offer, text) => offer.service !== 'phone' && !isRemote(offer) && ONLY_BY_PHONE.test(text),
    'der Hinweis sagt „nur telefonisch“, eingetragen ist „vor Ort“',
    'the note says "by phone only", the session is in person',
  ],
  [
    (offer, text) => !isRemote(offer) && SCREEN.test(text),
    'der Hinweis spricht vom Bildschirm, eingetragen ist „vor Ort“',
    'the note speaks of video, the channel is in person',
  ],
];
