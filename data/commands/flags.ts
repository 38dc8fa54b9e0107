/** Reads the flags behind a command. */
import type { Flags } from './command.ts';

/** A flag's text, or undefined. */
export function stringFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
