import { describe, expect, it } from 'vitest';
import type { Finding } from '../../data/check/findings/finding.ts';
import { refusalsOf } from '../../worker/publish/refusals.ts';

const READY = {
  iri_base: 'https://sprechzeiten.duisburg-beratung.de/',
  publisher: { name: 'Amt', contact: { email: 'rsc@duisburg-beratung.de' } },
};
const ORIGIN = 'https://sprechzeiten.duisburg-beratung.de';
const finding = (severity: Finding['severity']): Finding => ({
  severity,
  file: 'data/directory.json',
  pointer: '',
  rule: 'edition-is-cut',
  message: { de: 'Es gibt Änderungen ohne Ausgabe.', en: '' },
  repair: { de: 'Bitte eine Ausgabe schneiden.', en: '' },
});

describe('a publication', () => {
  it('is allowed with real addresses, a contact and nothing that the check stops', () => {
    expect(refusalsOf(READY, ORIGIN, [finding('warning'), finding('notice')])).toEqual([]);
  });

  it.each(['https://example.org/', 'https://rsc.example.com/', 'https://rsc.example/', 'https://rsc.invalid/', 'rsc'])(
    'is refused with the identifier %s',
    (iri_base) => {
      expect(refusalsOf({ ...READY, iri_base }, ORIGIN, [])).toEqual([
        expect.stringMatching(/^iri_base .*eintragen\.$/),
      ]);
    },
  );

  it.each([
    ...['https://next-consultation.example.org', 'http://sprechzeiten.duisburg-beratung.de', 'https://localhost'],
    ...['http://127.0.0.1:8787', 'https://[::1]', 'https://rsc.test'],
  ])('is refused at %s', (origin) => {
    expect(refusalsOf(READY, origin, [])).toEqual([expect.stringMatching(/^PUBLIC_ORIGIN .*„http/)]);
  });

  it('is refused without a contact, and with one that reaches nobody', () => {
    const of = (publisher: object) => refusalsOf({ ...READY, publisher: { name: 'Amt', ...publisher } }, ORIGIN, []);
    expect(of({})).toEqual([expect.stringContaining('keinen Kontakt')]);
    expect(of({ contact: { email: 'rsc@example.org' } })).toEqual([expect.stringContaining('noch ein Platzhalter')]);
    expect(of({ contact: { url: 'https://amt.example.org/' } })).toEqual([expect.stringContaining('Platzhalter')]);
  });

  it.each(['error', 'question'] as const)('is refused with the words of an open %s', (severity) => {
    expect(refusalsOf(READY, ORIGIN, [finding(severity)])).toEqual([
      'Es gibt Änderungen ohne Ausgabe. Bitte eine Ausgabe schneiden.',
    ]);
  });
});
