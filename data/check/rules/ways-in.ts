/** Rules about the way to a session: how to get an appointment, where to join a call. */
import type { Rule } from './rule.ts';
import { eachOffer } from './walk-sessions.ts';

export const WAY_IN_RULES: readonly Rule[] = [
  {
    name: 'appointments-say-how',
    sentence:
      'An appointment says how to get it, else the phones of the center are the only way; only what needs an appointment has a booking.',
    *check({ directory }) {
      for (const [{ id, access, booking }, at] of eachOffer(directory)) {
        if (access === 'appointment' && !booking) {
          yield {
            at,
            severity: 'question',
            message: {
              de: `„${id}“ braucht einen Termin; dafür bleibt nur das Telefon des Centers`,
              en: `"${id}" needs an appointment; the phone of the center is the only way to get one`,
            },
            repair: {
              de: 'Wenn es stimmt, ist es gut. Sonst bitte ergänzen: "booking": { "url": "https://…" } oder "phone" oder "note"',
              en: 'if so, leave it; else add "booking" with a url, a phone or a note',
            },
          };
        }
        if (access !== 'appointment' && booking) {
          yield {
            at: `${at}/booking`,
            // Said outright that anyone may come: then booking may well be a courtesy.
            ...(access === 'walk_in' && { severity: 'question' }),
            message: {
              de: `„${id}“ nennt einen Weg zum Termin, braucht aber keinen`,
              en: `"${id}" says how to get an appointment but needs none`,
            },
            repair: {
              de: 'Bitte "access": "appointment" ergänzen oder „booking“ löschen',
              en: 'add "access": "appointment" or delete "booking"',
            },
          };
        }
      }
    },
  },
  {
    name: 'links-belong-to-channels',
    sentence: 'Only a video session or a chat has a link, and it should have one, or a booking that brings it.',
    *check({ directory }) {
      for (const [{ id, channel, link, booking }, at] of eachOffer(directory)) {
        const remote = channel === 'video' || channel === 'chat';
        // Whoever books gets the address then.
        if (remote === (link !== undefined) || (remote && booking)) continue;
        yield {
          at: remote ? at : `${at}/link`,
          ...(remote && { severity: 'question' }),
          message: remote
            ? { de: `„${id}“ nennt keine Adresse für die Beratung am Bildschirm`, en: `"${id}" has no link to join` }
            : {
                de: `„${id}“ hat einen Link, ist aber weder Video noch Chat`,
                en: `"${id}" has a link but is neither video nor chat`,
              },
          repair: remote
            ? { de: 'Bitte "link": "https://…" ergänzen, wenn es eine gibt', en: 'add "link" if there is one' }
            : {
                de: 'Bitte "channel": "video" ergänzen oder „link“ löschen',
                en: 'add "channel": "video" or delete "link"',
              },
        };
      }
    },
  },
];
