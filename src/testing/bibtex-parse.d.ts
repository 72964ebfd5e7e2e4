/** As much of the reader as the tests use. */
declare module 'bibtex-parse' {
  interface Entry {
    readonly itemtype: string;
    readonly type: string;
    readonly key: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
  }
  const reader: { readonly parse: (text: string) => readonly Entry[] };
  export default reader;
}
