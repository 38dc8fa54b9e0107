/** CONTRIBUTING.md's table of jobs, read as what it promises: job -> the files that whoever does it writes. */
import { readFileSync } from 'node:fs';

const HEADER = /^\| to add /;

/** "a feed" -> ["worker/feeds/<form>/<form>.ts", "worker/feeds/list.ts"]. */
export function readJobs(file: string | URL): Map<string, readonly string[]> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => HEADER.test(line));
  if (start < 0) throw new Error('CONTRIBUTING.md: there is no table that begins with "| to add"');
  const after = lines.slice(start + 2);
  const rows = after.slice(
    0,
    after.findIndex((line) => !line.startsWith('|')),
  );
  return new Map(
    rows.map((row) => {
      const [job = '', ...cells] = row.split('|').slice(1, -1);
      return [job.trim(), [...cells.join(' ').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)];
    }),
  );
}

/** A row's files with the names of the thing in place of "<form>", "<tag>" and so on. */
export function fillNames(files: readonly string[], names: Readonly<Record<string, string>>): string[] {
  return files.map((file) =>
    file.replace(/<([a-z]+)>/g, (whole, name: string) => {
      if (names[name] === undefined) throw new Error(`CONTRIBUTING.md: test/house/jobs knows no ${whole} in ${file}`);
      return names[name];
    }),
  );
}

/** What is wrong between a row and the files that its job really takes: a sentence for each file. */
export function compareFiles(job: string, row: readonly string[], needed: readonly string[]): string[] {
  const where = `CONTRIBUTING.md, row "${job}"`;
  return [
    ...needed
      .filter((file) => !row.includes(file))
      .map((file) => `${where}: the job also takes ${file}; add it to the row, or make it needless`),
    ...row
      .filter((file) => !needed.includes(file))
      .map((file) => `${where}: names ${file}, which the job does not touch; strike it, or let test/house/jobs use it`),
  ];
}
