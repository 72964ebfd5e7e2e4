/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'read';
      readonly programme: string;
      readonly name: string;
      readonly bytes: ArrayBuffer;
    }
  | {
      readonly kind: 'assign';
      readonly sheet: number;
      readonly column: number;
      readonly field: string | null;
    }
  | { readonly kind: 'pack' };

export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };
