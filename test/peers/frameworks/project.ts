/** A project that follows a guide: what a framework's own starter would bring, what is run, and where the result lies. */

export interface Project {
  readonly guide: string;
  /** Packages whose versions are told. */
  readonly packages: readonly string[];
  /** What the guide takes for granted, by path. */
  readonly around: Readonly<Record<string, string>>;
  /** Run in turn; a name alone is the guide's command of that name. */
  readonly commands: readonly string[];
  /** Written in place of `layout="card"` in the guide's files, each must be refused by the command, and named. */
  readonly mistakes?: { readonly command: string; readonly wrong: Readonly<Record<string, string>> };
  /** The folder to serve, or the command that serves at $PORT. */
  readonly shown: { readonly folder: string } | { readonly command: string };
  /** Packages that have another version in this project: name, and the folder of the one that is meant. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Whether the page hears the element's events and says the state in `data-state`. */
  readonly hears?: boolean;
  /** The page's own content must stand in what the server sends. */
  readonly rendered?: boolean;
}

/** A starter's tsconfig.json: strict, and the package's types are checked, too. */
export const configWith = (options: object): string =>
  JSON.stringify({
    compilerOptions: {
      ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, ...options },
    },
    include: ['src'],
  });

/** By what a message must name. */
export const MISTAKES = { spiral: 'layout="spiral"', layuot: 'layuot="card"' } as const;

export const page = (script: string, root = '<div id="root"></div>'): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Beratung</title></head><body>${root}<script type="module" src="${script}"></script></body></html>`;
