/** What a portal or a directory asks before it fetches. */
import type { Asker } from './asker.ts';
import { bodyShows, headersShow, look, read, run } from './proof.ts';

export const PORTALS: Asker = {
  id: 'portal',
  title: { de: 'Für Portale und Verzeichnisse', en: 'For portals and directories' },
  short: { de: 'Portal', en: 'Portal' },
  claims: [
    {
      question: { de: 'Nach welchen Normen?', en: 'By which standards?' },
      answer: {
        de: 'Katalog nach DCAT-AP.de für CKAN, GovData und DKAN, gegen die amtlichen Regeln (SHACL) geprüft; Angebote nach Open Referral HSDS 3.0; Orte nach OGC API – Features.',
        en: 'A DCAT-AP.de catalogue for CKAN, GovData and DKAN, checked against the official SHACL rules; services as Open Referral HSDS 3.0; places by OGC API – Features.',
      },
      proofs: [
        bodyShows('/catalog.ttl', 'dcat:Dataset'),
        run('npx vitest run --project node test/opendata/shacl.test.ts'),
      ],
    },
    {
      question: { de: 'Sind personenbezogene Daten dabei?', en: 'Does it hold personal data?' },
      answer: {
        de: 'Die Daten beschreiben Stellen, nicht Menschen. Für Namen von Beratenden oder Ratsuchenden hat das Schema kein Feld.',
        en: 'The data describes offices, not people. The schema has no field for names of advisers or of those who seek advice.',
      },
      proofs: [look('/schema/directory.schema.json')],
    },
    {
      question: { de: 'Wie oft dürfen wir abholen?', en: 'How often may we fetch?' },
      answer: {
        de: 'So oft Sie wollen; einmal am Tag genügt meist. Mit ETag und If-None-Match kostet Unverändertes fast nichts.',
        en: 'As often as you like; once a day mostly does. With ETag and If-None-Match, unchanged data costs next to nothing.',
      },
      proofs: [headersShow('/catalog.ttl', 'etag')],
    },
    {
      question: { de: 'Bleibt der Datensatz derselbe?', en: 'Does the dataset stay the same?' },
      answer: {
        de: 'Er heißt für immer {iri}dataset, auch wenn die öffentliche Adresse einmal wechselt.',
        en: 'It is called {iri}dataset for ever, even if the public address changes one day.',
      },
      proofs: [bodyShows('/catalog.ttl', '{iri}dataset')],
    },
    {
      question: { de: 'Woran merken wir, dass sich etwas ändert?', en: 'How do we notice a change?' },
      answer: {
        de: 'Am Feed der Änderungen. Jede Ausgabe bleibt unter ihrer Nummer abrufbar.',
        en: 'By the feed of changes. Every edition stays available under its number.',
      },
      proofs: [bodyShows('/v1/changes.atom', '<updated>'), bodyShows('/v1/editions.json', '"editions"')],
    },
    {
      question: { de: 'Wie hören wir wieder auf?', en: 'How do we stop?' },
      answer: {
        de: 'Quelle bei sich abschalten. Was Sie geholt haben, dürfen Sie unter der Lizenz behalten; bitte sagen Sie dann, von wann es ist.',
        en: 'Switch the source off on your side. You may keep what you fetched, under the licence; please say then of which day it is.',
      },
      proofs: [read('developers', 'license')],
    },
  ],
};
