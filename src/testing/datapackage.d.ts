/** What the tests use of a package that brings no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: string, options?: { readonly strict: boolean }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    readonly resources: readonly Resource[];
  }
}
