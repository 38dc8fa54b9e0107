/** Types of checkers that bring none: only what the tests use. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => Promise<{ documentUrl: string; document: object }>;
    readonly format?: 'application/n-quads';
    readonly inputFormat?: 'application/n-quads';
    readonly algorithm?: 'RDFC-1.0';
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<string>;
    canonize(document: object | string, options: Options): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  interface Term {
    readonly termType: 'NamedNode' | 'Literal' | 'BlankNode' | 'Variable' | 'DefaultGraph';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
    equals(other: Term | null): boolean;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  class Parser {
    constructor(options?: { readonly format?: string; readonly blankNodePrefix?: string });
    parse(text: string): Quad[];
  }
  class Writer {
    constructor(options: { readonly format: string });
    addQuads(quads: readonly Quad[]): void;
    end(done: (error: Error | null, text: string) => void): void;
  }
  class Store {
    constructor(quads?: readonly Quad[]);
    getQuads(
      subject: Term | string | null,
      predicate: Term | string | null,
      object: Term | string | null,
      graph: null,
    ): Quad[];
    getObjects(subject: Term | string | null, predicate: Term | string | null, graph: null): Term[];
    getSubjects(predicate: Term | string | null, object: Term | string | null, graph: null): Term[];
  }
  const DataFactory: {
    namedNode(value: string): Term;
    literal(value: string, languageOrType?: string | Term): Term;
    blankNode(name?: string): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
}

declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';
  interface Result {
    readonly severity: Term;
    readonly focusNode: Term | null;
    readonly path: Term | null;
    readonly sourceShape: Term | null;
    readonly sourceConstraintComponent: Term;
    readonly message: readonly Term[];
  }
  export default class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly results: readonly Result[] }>;
  }
}

declare module 'rdfxml-streaming-parser' {
  import type { Quad } from 'n3';
  class RdfXmlParser {
    on(event: 'data', listener: (quad: Quad) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'end', listener: () => void): void;
    end(text: string): void;
  }
}
