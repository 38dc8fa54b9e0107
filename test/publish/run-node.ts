/** A script of the project as a process, while this one goes on: it may have to answer as somebody else's server. */
import { spawn } from 'node:child_process';

export async function runNode(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string }> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (out += text.toString()));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  return { code, out };
}
