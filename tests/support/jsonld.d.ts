/** What the tests use of jsonld, which brings no types; the types others publish lack `safe` and give no quads. */
declare module 'jsonld' {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: { readonly value: string };
  }
  /** An RDF statement. */
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  interface Options {
    readonly documentLoader: (address: string) => Promise<never>;
    readonly safe: boolean;
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<readonly Quad[]> };
  export default jsonld;
}
