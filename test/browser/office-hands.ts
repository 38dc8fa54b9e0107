/** Hands of an office: every tap, choice and line typed is one action, and letters are counted; what is proposed arrives at a stand-in for a forge. */
import type { BrowserContext, Locator, Page } from 'playwright';
import type { Directory } from '../../data/model/directory.ts';
import type { Field } from '../../data/operations/fields/field.ts';
import { OPERATIONS } from '../../data/operations/list.ts';

/** A forge's page for a new file, which the tests answer themselves. */
export const NEW_FILE_PAGE = 'https://github.com/stadt/sprechzeiten/new/main?filename={path}&value={text}';

const STAND_IN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>New file</title>
<label>Name <input id="name"></label><label>Text <textarea id="text"></textarea></label><button>Propose changes</button>
<script>const given = new URLSearchParams(location.search);
document.getElementById('name').value = given.get('filename');
document.getElementById('text').value = given.get('value');</script>`;

export async function standIn(context: BrowserContext): Promise<void> {
  await context.route('https://github.com/**', (route) => route.fulfill({ contentType: 'text/html', body: STAND_IN }));
}

export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

export class Hands {
  readonly page: Page;
  actions = 0;
  /** Letters typed. */
  keys = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(what: Locator): Promise<void> {
    this.actions += 1;
    await what.click();
  }

  async type(where: Locator, text: string): Promise<void> {
    this.actions += 1;
    this.keys += text.length;
    await where.fill(text);
  }

  async choose(menu: Locator, value: string): Promise<void> {
    this.actions += 1;
    await menu.selectOption(value);
  }

  /** Ticks a box that is not ticked already. */
  async tick(box: Locator): Promise<void> {
    if (!(await box.isChecked())) await this.tap(box);
  }

  /** Says one field, the way its control wants it; what stands there already is left alone. */
  async say(operation: string, name: string, text: string, directory: Directory, today: string): Promise<void> {
    const { fields } = OPERATIONS.find(({ id }) => id === operation)!;
    const field = fields[name] as Field;
    const control = this.page.locator(`#field-${name}`);
    // The form comes a moment after the tap on its name.
    await control.waitFor({ state: 'attached' });
    if (!(await control.isVisible())) await this.tap(this.page.getByText('Weitere Angaben'));
    if (field.schema['type'] === 'boolean') return this.tick(control);
    const values = await this.#values(operation, directory, today);
    if (!field.options) return (await control.inputValue()) === text ? undefined : this.type(control, text);
    const value = field.read(text, { directory, today, values });
    if ((await control.evaluate((one) => one.tagName)) === 'SELECT') return this.choose(control, String(value));
    for (const one of value === 'all' ? ['alle'] : (value as string[]))
      await this.tick(control.locator(`[value="${one}"]`));
  }

  /** What was chosen before: the center, of which hours are offered. */
  async #values(operation: string, directory: Directory, today: string): Promise<Record<string, unknown>> {
    const center = this.page.locator('select#field-center');
    const { fields } = OPERATIONS.find(({ id }) => id === operation)!;
    if (!fields['center'] || (await center.count()) === 0) return {};
    const chosen = await center.inputValue();
    return chosen === '' ? {} : { center: fields['center'].read(chosen, { directory, today, values: {} }) };
  }

  /** Opens the forge's page and reads what it was given. */
  async propose(): Promise<ProposedFile> {
    const opened = this.page.context().waitForEvent('page', { timeout: 10_000 });
    await this.tap(this.page.getByRole('link', { name: 'Änderung vorschlagen' }));
    const forge = await opened;
    await forge.getByRole('button', { name: 'Propose changes' }).waitFor();
    const file = {
      path: await forge.getByLabel('Name').inputValue(),
      text: await forge.getByLabel('Text').inputValue(),
    };
    await forge.close();
    return file;
  }
}
