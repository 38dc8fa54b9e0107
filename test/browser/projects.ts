/** Which browser engines this machine has, and the Vitest projects for them. */
import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { Frame, Page } from 'playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { CHROMIUM, FIREFOX, PROGRAMS } from './launch.ts';
import { serveWidget } from './serve-widget.ts';
import { THOROUGH } from '../thorough.ts';
import { type Effort, type TriedLanguage, triedLanguages } from './tried-languages.ts';
import { webkitgtk } from './webkitgtk.ts';

/** The library itself, for what its driver has no command for (Debian package gir1.2-webkit2-4.1). */
const LIBRARY = { 'webkitgtk for python': '/usr/lib/x86_64-linux-gnu/girepository-1.0/WebKit2-4.1.typelib' };

export function missingEngines(): string[] {
  return Object.entries({ ...PROGRAMS, ...LIBRARY }).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
}

export const pageTestsPossible = (): boolean => missingEngines().length === 0;

declare module 'vitest' {
  interface ProvidedContext {
    /** How much the browsers' tests try of long lists: all in CI, else some in one engine and few in the two others. */
    readonly effort: Effort;
    /** The languages to try, by the effort. */
    readonly languages: readonly TriedLanguage[];
  }
}

const effortOf = (engine: string): Effort => (THOROUGH ? 'all' : engine === 'chromium' ? 'some' : 'few');

/** What of the provider's instance is overridden here. */
interface Instance {
  getCommandsContext(session: string): { readonly page: Page; frame(): Promise<Frame> };
}

/** Vitest looks for the frame of its tests by name, which Firefox does not always say: it is the page's only frame. */
function firefox(): ReturnType<typeof playwright> {
  const option = playwright({ launchOptions: FIREFOX });
  const make = option.providerFactory.bind(option);
  option.providerFactory = (project) => {
    const provider = make(project);
    const instance = provider as unknown as Instance;
    const contextOf = instance.getCommandsContext.bind(provider);
    instance.getCommandsContext = (session) => {
      const context = contextOf(session);
      const [only] = context.page.mainFrame().childFrames();
      return only ? { ...context, frame: () => Promise.resolve(only) } : context;
    };
    return provider;
  };
  return option;
}

export function browserProjects(): TestProjectConfiguration[] {
  return [
    { name: 'chromium', browser: 'chromium', provider: () => playwright({ launchOptions: CHROMIUM }), headless: true },
    { name: 'firefox', browser: 'firefox', provider: firefox, headless: true },
    { name: 'webkitgtk', browser: 'safari', provider: () => webkitgtk(), headless: false },
  ]
    .filter(({ name }) => !missingEngines().includes(name))
    .map(({ name, browser, provider, headless }) => ({
      plugins: [serveWidget()],
      optimizeDeps: { include: ['axe-core'] },
      test: {
        name,
        include: ['test/browser/**/*.browser.ts'],
        fileParallelism: false,
        provide: { effort: effortOf(name), languages: triedLanguages(effortOf(name)) },
        testTimeout: 60_000,
        browser: {
          enabled: true,
          headless,
          provider: provider(),
          screenshotFailures: false,
          viewport: { width: 1000, height: 900 },
          instances: [{ browser: browser as 'chromium', name }],
        },
      },
    }));
}
