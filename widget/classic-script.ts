// The address of a classic script, which stands in the place of import.meta.url in the classic build. Empty for one that stands in the page.

const running = typeof document === 'object' ? document.currentScript : undefined;

export const classicScriptAddress: string = (running as HTMLScriptElement | null | undefined)?.src ?? '';
