/** What init asks of a town, in which order, and what stands for an empty answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cityFactsFrom } from '../../../data/import/city-facts.ts';
import { textsOfCity } from '../../../data/import/city-languages.ts';
import { settingsOf } from '../../../data/import/new-settings.ts';

const TYPED: Readonly<Record<string, string>> = {
  ...{ city: 'Bad Ährenfurt', region: 'DE-TH', ags: '16064003', publisher: 'Stadt', contact: 'a@stadt.example' },
  ...{ programme: 'Beratung', origin: 'https://beratung.stadt.example' },
};

describe('the facts of a town', () => {
  it('are asked one by one, and an empty answer takes what follows from those before', async () => {
    const asked: string[] = [];
    const facts = await cityFactsFrom(async (name) => {
      asked.push(name);
      return Promise.resolve(TYPED[name] ?? '');
    });
    expect(asked.slice(0, 3)).toEqual(['city', 'region', 'ags']);
    expect(facts).toEqual({
      ...TYPED,
      ...{ ars: '160640000003', nuts: 'DEG', worker: 'beratung-bad-aehrenfurt', id: 'beratung-bad-aehrenfurt' },
      ...{ languages: '', accent: '', logo: '' },
    });
  });

  it('are never guessed', async () => {
    await expect(cityFactsFrom(async () => Promise.resolve(''))).rejects.toThrow('--city fehlt');
    const typed = (more: Readonly<Record<string, string>>) => async (name: string) =>
      Promise.resolve({ ...TYPED, ...more }[name] ?? '');
    await expect(cityFactsFrom(typed({ region: 'Bayern' }))).rejects.toThrow('--region Bayern: bitte eines von DE-SH');
    await expect(cityFactsFrom(typed({ origin: 'https://a.example/' }))).rejects.toThrow('ohne Schrägstrich');
    await expect(cityFactsFrom(typed({ worker: 'Beratung Süd' }))).rejects.toThrow('--worker Beratung Süd');
    await expect(cityFactsFrom(typed({ accent: 'blau' }))).rejects.toThrow(
      '--accent blau: bitte #rrggbb, zum Beispiel #004e8a',
    );
    await expect(cityFactsFrom(typed({ accent: '#08f' }))).rejects.toThrow('--accent #08f: bitte #rrggbb');
    await expect(cityFactsFrom(typed({ languages: 'Türkisch' }))).rejects.toThrow('--languages Türkisch: bitte');
  });

  it('stand in the settings of the Worker, and all other lines stay', () => {
    const before = readFileSync(new URL('../../../wrangler.toml', import.meta.url), 'utf8');
    const after = settingsOf(before, { worker: 'beratung-x', origin: 'https://x.example', accent: '#004e8a' }, '9.0.0');
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed).toEqual([
      'name = "beratung-x"',
      'PUBLIC_ORIGIN = "https://x.example"',
      'ACCENT_COLOR = "#004e8a"',
      'OLDEST_WIDGET = "9.0.0"',
      'name = "beratung-x-preview"',
      'name = "beratung-x-live"',
    ]);
    expect(settingsOf(after, { worker: 'beratung-y', origin: 'https://y.example', accent: '' }, '1.2.0')).not.toContain(
      'beratung-x',
    );
    expect(() => settingsOf('', { worker: 'x', origin: 'y', accent: '' }, '1.2.0')).toThrow(
      'wrangler.toml has no line',
    );
  });
});

describe('the languages of a town', () => {
  const texts = { ar: 1, de: 2, en: 3, pl: 4 };

  it('are all of data/text, or those that are named and always German and English', () => {
    expect(textsOfCity('', texts)).toEqual(texts);
    expect(textsOfCity('pl', texts)).toEqual({ de: 2, en: 3, pl: 4 });
    expect(textsOfCity('de, en,ar', texts)).toEqual({ ar: 1, de: 2, en: 3 });
  });

  it('are refused by name where there is no such file', () => {
    expect(() => textsOfCity('ar,nl', texts)).toThrow(
      '--languages: nl gibt es unter data/text nicht; bitte aus ar, de, en, pl',
    );
  });
});
