/** Which browser engines this machine has, and the Vitest projects for them. */
import { existsSync } from 'node:fs';
import type { TestProjectConfiguration } from 'vitest/config';

const ENGINES = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webkitgtk: '/usr/bin/WebKitWebDriver',
};

export function missingEngines(): string[] {
  return Object.entries(ENGINES).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
}

export function pageTestsPossible(): boolean {
  return existsSync(ENGINES.chromium);
}

export function browserProjects(): TestProjectConfiguration[] {
  return [];
}
