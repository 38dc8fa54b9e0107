/** What the server must do: every check, each with the section that says so. Run over a real socket, and against broken servers. */
import type { Address } from './addresses.ts';
import { type Check, Probe } from './check.ts';
import { conditions } from './conditions.ts';
import { everywhere } from './every.ts';
import { methods } from './methods.ts';
import { negotiation } from './negotiation.ts';
import { refusals } from './refusals.ts';
import { trust } from './trust.ts';

/** All checks against one server, those of single addresses first. */
export function checksOf(url: URL, addresses: readonly Address[]): readonly Check[] {
  const probe = new Probe(url);
  for (const part of [conditions, methods, negotiation, refusals, trust]) part(probe);
  everywhere(addresses, probe);
  return probe.checks;
}

/** Runs checks, some at a time; gives those that failed, by name, with the reason. */
export async function failures(checks: readonly Check[]): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  const queue = checks[Symbol.iterator]();
  const run = async () => {
    for (const check of queue) await check.run().catch((error: Error) => failed.set(check.name, error.message));
  };
  await Promise.all(Array.from({ length: 8 }, run));
  return failed;
}
