// Whether the page behind an element is dark and no color scheme says so: then the widget is dark too.

/** Of several backgrounds the nearest counts, across shadow hosts; what is no plain color says nothing. */
export function onDarkPage(element: Element | undefined): boolean {
  if (!element) return false;
  const { colorScheme, backgroundColor } = getComputedStyle(element);
  if (colorScheme !== 'normal') return false;
  const plain = /^rgb\((\d+), (\d+)/.exec(backgroundColor);
  return plain
    ? Number(plain[1]) + Number(plain[2]) < 256
    : onDarkPage(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
}
