import type { Step } from '../../features/studio/report';

/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'read';
      readonly programme: string;
      readonly name: string;
      readonly bytes: ArrayBuffer;
    }
  | { readonly kind: 'apply'; readonly steps: readonly Step[] }
  | { readonly kind: 'pack' };

export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };
