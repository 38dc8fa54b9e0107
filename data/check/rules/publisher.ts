/** Rules about who publishes: nobody passes for the city, and a licence keeps its attribution. */
import type { Directory } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';

const UNOFFICIAL = /inoffiziell|unofficial/i;

export const PUBLISHER_RULES: readonly Rule[] = [
  {
    name: 'the-publisher-is-honest',
    sentence:
      'Only a named publisher that can be reached calls the directory official, and only an official one bears the name of the city; a new licence comes with a new attribution.',
    *check({ directory, previous }) {
      yield* unreachable(directory);
      yield* soundsOfficial(directory);
      if (previous) yield* changedAlone(directory, previous);
    },
  },
  {
    name: 'readers-can-reach-the-publisher',
    sentence:
      'Without a contact no page offers to report a mistake, and the legal pages name nobody to write to; a service for the public has one.',
    *check({ directory: { publisher } }) {
      if (publisher.contact) return;
      yield {
        at: '/publisher',
        severity: 'notice',
        message: {
          de: 'Der Herausgeber hat keinen Kontakt: „Fehler melden“ fehlt, Impressum, Datenschutz und Barrierefreiheit nennen niemanden',
          en: 'the publisher has no contact: pages offer no way to report a mistake, and the legal pages name nobody to write to',
        },
        repair: {
          de: 'Bitte eine Adresse der Stelle eintragen: "contact": { "email": "…" } oder { "url": "https://…" }',
          en: 'add an address of the office, "contact": { "email": "…" } or { "url": "https://…" }',
        },
      };
    },
  },
];

function* unreachable({ official, publisher }: Directory): Generator<Violation> {
  if (official && (!publisher.contact || UNOFFICIAL.test(publisher.name))) {
    yield {
      at: '/official',
      message: {
        de: 'Ein amtliches Verzeichnis braucht einen Herausgeber mit Kontakt',
        en: 'an official directory needs a publisher with a contact',
      },
      repair: {
        de: 'Bitte "publisher" (name, contact) eintragen – oder "official": false',
        en: 'fill in "publisher" (name, contact), or write "official": false',
      },
    };
  }
}

function* soundsOfficial({ official, publisher }: Directory): Generator<Violation> {
  if (
    !official &&
    /^(Stadt|Gemeinde|Landeshauptstadt|Kreis)\s/.test(publisher.name) &&
    !UNOFFICIAL.test(publisher.name)
  ) {
    yield {
      at: '/publisher/name',
      message: {
        de: `„${publisher.name}“ klingt amtlich, das Verzeichnis ist es aber nicht`,
        en: `"${publisher.name}" sounds official but the directory is not`,
      },
      repair: {
        de: 'Bitte "(inoffiziell)" anfügen – oder "official": true, wenn die Stadt selbst herausgibt',
        en: 'add "(inoffiziell)", or write "official": true when the city itself publishes',
      },
    };
  }
}

/** What changes only together with something else. */
function* changedAlone(directory: Directory, previous: Directory): Generator<Violation> {
  const { official, publisher, license, attribution } = directory;
  if (official !== previous.official && publisher.name === previous.publisher.name) {
    yield {
      at: '/official',
      message: {
        de: '„official“ hat sich geändert, der Herausgeber aber nicht',
        en: '"official" changed but the publisher did not',
      },
      repair: {
        de: `Bitte zurücksetzen: "official": ${String(previous.official)}`,
        en: `put back "official": ${String(previous.official)}`,
      },
    };
  }
  if (license !== previous.license && attribution === previous.attribution) {
    yield {
      at: '/license',
      message: {
        de: 'Die Lizenz hat sich geändert, die Quellenangabe („attribution“) aber nicht',
        en: 'the licence changed but "attribution" did not',
      },
      repair: {
        de: `Bitte zurücksetzen: "license": "${previous.license}" – oder die Quellenangabe anpassen`,
        en: `put back "license": "${previous.license}" or adapt the attribution`,
      },
    };
  }
}
