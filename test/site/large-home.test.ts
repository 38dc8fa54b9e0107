/** The start page of hundreds of centers: every one is on it once, below its district. */
import { describe, expect, it } from 'vitest';
import { generate } from '../bench/generate.ts';
import { pagesOf } from './site.ts';

const directory = generate(250);
const html = await pagesOf(directory).text('/de/');
const districtsOf = (city: string) =>
  new Set(directory.centers.filter(({ address }) => address.city === city).map(({ district }) => district));

describe('the start page of 250 centers', () => {
  it('links each of them once, with its street', () => {
    const links = [...html.matchAll(/href="centers\/([a-z0-9-]+)\/"/g)].map(([, id]) => id);
    expect(links.sort()).toEqual(directory.centers.map(({ id }) => id).sort());
    for (const { address } of directory.centers) expect(html).toContain(address.address_1);
  });

  it('has a fold for each district of a city that has several', () => {
    const cities = [...new Set(directory.centers.map(({ address }) => address.city))];
    const several = cities.map((city) => districtsOf(city).size).filter((count) => count > 1);
    expect(several.length).toBeGreaterThan(0);
    expect(html.match(/<details>/g)).toHaveLength(several.reduce((sum, one) => sum + one, 0));
  });
});
