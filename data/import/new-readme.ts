/** What README says of the city, between two marks: the only words of it that are another city's in a copy. */
import type { CityFacts } from './city-facts.ts';

const [START, END] = ['<!-- city: npm run data -- init writes what stands here -->', '<!-- city end -->'];

/** @throws Error where the marks are gone */
export function readmeOf(
  readme: string,
  { city, publisher, contact, programme }: CityFacts,
  centers: number,
  official: boolean,
): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no marks "${START}" and "${END}"; put them back`);
  const whose = official
    ? `It is published by ${publisher}.`
    : `It is not a service of the city; ${publisher} publishes it.`;
  const block = `${START}

${programme}: when is the next open consultation in ${city}, is somebody on the phone now, is it cancelled for a holiday? This project
publishes the hours of ${centers} centers as a **serverless open-data feed** and as a **widget** that any partner site can embed.

${whose} Errors: ${contact}

`;
  return readme.slice(0, start) + block + readme.slice(end);
}
