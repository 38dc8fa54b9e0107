/** Makes elements: texts stay texts, so that nothing of the data or of what is typed becomes markup. */

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An attribute that is false or undefined is left out; true stands without a value. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children.filter((one) => one !== undefined));
  return made;
}

export function setAttributes(on: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) on.removeAttribute(name);
    else on.setAttribute(name, value === true ? '' : value);
  }
}

/** A button that does something here; links lead somewhere. */
export function button(words: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', press);
  return made;
}

export const bulletList = (items: readonly Child[], attributes: Attributes = {}): HTMLUListElement =>
  element('ul', attributes, ...items.map((one) => element('li', {}, one)));
