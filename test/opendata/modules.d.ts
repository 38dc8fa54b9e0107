/** Types of checkers that bring none: only what the tests use. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => Promise<{ documentUrl: string; document: object }>;
    readonly format?: 'application/n-quads';
    readonly algorithm?: 'RDFC-1.0';
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<string>;
    canonize(document: object, options: Options): Promise<string>;
  };
  export default jsonld;
}
