/** What each engine's own accessibility tree says of widgets on a page: roles and names, as assistive technology hears them. */
import { chromium } from 'playwright';
import { remote } from 'webdriverio';
import { startMarionette } from './marionette.ts';
import { CHROMIUM } from './launch.ts';
import { CAPABILITIES, startDriver } from './webkitgtk.ts';

export interface Heard {
  /** The tag too, since some engines have no role of ARIA for <summary>. */
  readonly tag: string;
  readonly role: string;
  readonly name: string;
  /** What one sees. */
  readonly text: string;
}

/** Runs after `listed`. */
const told = '(all) => all.map((one) => one.map((it) => [it, it.localName, it.innerText]))';

/** Runs inside the page: waits until all widgets are drawn, unfolds them, and lists for each what has a role and can be seen. */
async function listed(): Promise<HTMLElement[][]> {
  await customElements.whenDefined('next-consultation');
  const found: HTMLElement[][] = [];
  for (const { shadowRoot: root } of document.querySelectorAll('next-consultation')) {
    root?.host.scrollIntoView();
    for (let tries = 0; !root?.querySelector('time') && tries < 200; tries++)
      await new Promise((later) => setTimeout(later, 20));
    for (const it of root?.querySelectorAll('details') ?? []) it.open = true;
    const all = root?.querySelectorAll<HTMLElement>('[role], a, button, summary, select, ul, li') ?? [];
    found.push([...all].filter((it) => it.checkVisibility()));
  }
  return found;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Reference = Readonly<Record<typeof ELEMENT, string>>;

/** The commands of WebDriver that are needed. */
interface Driver {
  list(script: string): Promise<readonly (readonly (readonly [Reference, tag: string, text: string])[])[]>;
  role(id: string): Promise<string>;
  label(id: string): Promise<string>;
}

const SCRIPT = `return (${listed.toString()})().then(${told})`;

async function hear({ list, role, label }: Driver): Promise<Heard[][]> {
  const heard: Heard[][] = [];
  for (const widget of await list(SCRIPT)) {
    const one: Heard[] = [];
    for (const [{ [ELEMENT]: id }, tag, text] of widget)
      one.push({ tag, text, role: await role(id), name: await label(id) });
    heard.push(one);
  }
  return heard;
}

/** For each widget of a page what is heard of it, in order. */
type Listening = (address: string) => Promise<Heard[][]>;

export const TREES: Readonly<Record<'chromium' | 'firefox' | 'webkitgtk', Listening>> = {
  async chromium(address) {
    const args = [...CHROMIUM.args, '--enable-blink-features=ComputedAccessibilityInfo'];
    const browser = await chromium.launch({ ...CHROMIUM, args });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const tree = 'all.map(([it, tag, text]) => ({ tag, text, role: it.computedRole, name: it.computedName }))';
      return await page.evaluate(`(${listed.toString()})().then(${told}).then((each) => each.map((all) => ${tree}))`);
    } finally {
      await browser.close();
    }
  },
  async firefox(address) {
    const { send, close } = await startMarionette();
    const value = async <T>(command: string, parameters: object): Promise<T> =>
      ((await send(command, parameters)) as { value: T }).value;
    try {
      await send('WebDriver:Navigate', { url: address });
      return await hear({
        list: (script) => value('WebDriver:ExecuteScript', { script, args: [] }),
        role: (id) => value('WebDriver:GetComputedRole', { id }),
        label: (id) => value('WebDriver:GetComputedLabel', { id }),
      });
    } finally {
      await close();
    }
  },
  async webkitgtk(address) {
    const { port, stop } = await startDriver();
    const options = { hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities: CAPABILITIES } as object;
    const browser = await remote(options as Parameters<typeof remote>[0]);
    try {
      await browser.url(address);
      return await hear({
        list: (script) => browser.execute(script),
        role: (id) => browser.getElementComputedRole(id),
        label: (id) => browser.getElementComputedLabel(id),
      });
    } finally {
      await browser.deleteSession().finally(stop);
    }
  },
};
