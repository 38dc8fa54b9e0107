// Where this script came from: a module knows; the classic build asks as it starts (widget/publish/bundle-script.ts).

export const scriptAddress: string = import.meta.url;
