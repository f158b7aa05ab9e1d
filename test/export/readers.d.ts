declare module 'jsonld' {
  interface Options {
    safe: boolean;
    documentLoader?: (url: string) => Promise<object>;
  }
  interface Quad {
    predicate: { value: string };
    object: { value: string };
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<Quad[]>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  interface Item {
    'citation-key': string;
    title: string;
    note?: string;
    annote?: string;
    author: { family?: string; given?: string; literal?: string }[];
  }
  export class Cite {
    constructor(text: string);
    data: Item[];
    format(kind: 'bibliography', options: { template: string }): string;
  }
}
