// custom-elements.json says what the sources say: attributes and their values, custom properties; and it is a manifest by its own schema.
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { LAYOUT_VALUES, SERVICE_VALUES, THEME_VALUES } from '../../widget/attribute-values.ts';
import { ATTRIBUTES } from '../../widget/attributes.ts';
import { PROPERTIES } from '../../worker/site/embed/properties.tsx';
import described from '../../widget/public/custom-elements.json' with { type: 'json' };

const [element] = described.modules.flatMap(({ declarations }) => declarations);
if (!element) throw new Error('no element is described');

it('is a custom elements manifest', () => {
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid(described), JSON.stringify(valid.errors)).toBe(true);
});

it('names every attribute and no other, each with the values and the default that hold', () => {
  const { attributes } = element;
  expect(attributes.map(({ name }) => name)).toEqual([...ATTRIBUTES, 'lang']);
  for (const [name, values] of Object.entries({
    service: SERVICE_VALUES,
    layout: LAYOUT_VALUES,
    theme: THEME_VALUES,
  })) {
    const attribute = attributes.find((it) => it.name === name);
    expect(attribute?.type.text).toBe(values.map((it) => `'${it}'`).join(' | '));
    expect(attribute && 'default' in attribute && attribute.default).toBe(values[0]);
  }
});

it('names every custom property that the style sheet asks for', async () => {
  const styles = await readFile(new URL('../../widget/styles.css', import.meta.url), 'utf8');
  const asked = [...styles.matchAll(/var\((--nc-[\w-]+)/g)].map(([, name]) => name);
  expect(element.cssProperties.map(({ name }) => name)).toEqual([...new Set(asked)]);
});

it('has a picture of every custom property in the embed builder', () => {
  expect(PROPERTIES.map((name) => `--nc-${name}`).sort()).toEqual(element.cssProperties.map(({ name }) => name).sort());
});

it('speaks in the typings of the same attributes, properties and events', async () => {
  const typings = await readFile(new URL('../../widget/public/next-consultation.d.ts', import.meta.url), 'utf8');
  const body = /class NextConsultation extends HTMLElement \{([^]*?)\n\}/.exec(typings)?.[1] ?? '';
  const declared = [...body.matchAll(/^ {2}(?:static readonly |get |set )?(\w+)[:(]/gm)].map(([, name]) => name);
  const members = element.members.map(({ name }) => name);
  expect([...new Set(declared)].filter((name) => name !== 'observedAttributes').sort()).toEqual(members.sort());
  const events = [...typings.matchAll(/^ {2}'(nc-\w+)': /gm)].map(([, name]) => name);
  expect(events).toEqual(element.events.map(({ name }) => name));
});
