import type { Lang } from '../../domain/model/dataset';
import type { AreasSource, AreasStage, OwnAreas } from '../../features/studio/own-areas';
import type { ImportStage, Step } from '../../features/studio/report';

/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'read';
      readonly programme: string;
      readonly lang: Lang;
      readonly name: string;
      readonly bytes: ArrayBuffer;
      readonly areas: OwnAreas | null;
    }
  | {
      readonly kind: 'areas';
      readonly programme: string;
      readonly lang: Lang;
      readonly source: AreasSource;
    }
  | { readonly kind: 'apply'; readonly steps: readonly Step[] }
  | { readonly kind: 'edition' }
  | { readonly kind: 'cell'; readonly sheet: number; readonly address: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'pack' };

/** The last answer says how it went; those before it, if any, what has begun. */
export type Answer<T = unknown, S = AreasStage | ImportStage> =
  | { readonly ok: null; readonly stage: S }
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };
