/** Leads to the phone's own maps app, by address text; elsewhere the link stays as it was written. */

export function linkMapsApp(): void {
  const scheme = /Android/.test(navigator.userAgent)
    ? 'geo:0,0?q='
    : /iPhone|iPad/.test(navigator.userAgent)
      ? 'maps:?q='
      : undefined;
  if (!scheme) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.route')) {
    link.href = scheme + encodeURIComponent(link.dataset.address ?? '');
  }
}
