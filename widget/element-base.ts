// What the element's class extends: on a server, where scripts are imported but never run, there is no HTMLElement.

export const ElementBase: typeof HTMLElement =
  typeof HTMLElement === 'function' ? HTMLElement : (class {} as typeof HTMLElement);
