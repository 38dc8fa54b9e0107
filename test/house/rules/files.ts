/** Rules on files: each opens with a comment, is short, and lies where a reader looks for sources. */
import type { Source } from '../sources.ts';

const MOST_LINES = 150;

export function filesOpenWithComment(sources: readonly Source[]): string[] {
  return sources
    .filter(({ text }) => !/^(?:\/\*|\/\/(?!\/))/.test(text))
    .map(({ path }) => `${path} opens without a comment: say in one sentence what it is for`);
}

export function noSourceInBuildFolders(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path }) => {
    const folder = path
      .split('/')
      .slice(0, -1)
      .find((name) => name === 'build' || name === 'dist');
    return folder === undefined ? [] : [`${path} lies in a folder ${folder}: that is for what tools write; rename it`];
  });
}

/** `longer` may only shrink: today's length of each file above the measure. */
export const filesAreShort =
  (longer: Readonly<Record<string, number>>) =>
  (sources: readonly Source[]): string[] => {
    const lengths = new Map(sources.map(({ path, text }) => [path, text.replace(/\n$/, '').split('\n').length]));
    const tooLong = [...lengths].flatMap(([path, lines]) => {
      const most = longer[path] ?? MOST_LINES;
      return lines > most ? [`${path} has ${lines} lines, ${most} are allowed: cut it by subject`] : [];
    });
    const slack = Object.entries(longer).flatMap(([path, most]) => {
      const lines = lengths.get(path);
      if (lines === undefined) return [`${path} is no more: strike it from test/house/exceptions.ts`];
      if (lines <= MOST_LINES) return [`${path} has ${lines} lines: strike it from test/house/exceptions.ts`];
      return lines < most ? [`${path} has ${lines} lines: write ${lines} for ${most} in test/house/exceptions.ts`] : [];
    });
    return [...tooLong, ...slack];
  };
