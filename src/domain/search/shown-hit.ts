import type { Contact, FocusAreaTheme, Region } from '../model/dataset';
import type { RegionCode } from '../model/region';
import type { Place } from './places';
import type { Highlighted } from './snippet';

/** What is shown of a hit: what it is, and where the words stand in it. */
export type ShownHit =
  /** `place` is the name it was found by. */
  | { readonly kind: 'region'; readonly code: RegionCode; readonly place: Place | null }
  | { readonly kind: 'theme'; readonly id: string; readonly synonym: string | null }
  | {
      readonly kind: 'focus-area';
      readonly region: Region;
      readonly focusAreaId: string;
      readonly title: Highlighted;
      readonly snippet: Highlighted | null;
      /** Our interpretation, where it is that and not the text that answers. */
      readonly interpretation: FocusAreaTheme | null;
    }
  | {
      readonly kind: 'contact';
      readonly region: Region;
      readonly contact: Contact;
      readonly name: Highlighted;
    }
  /** `region` is null where it is the programme's own text. */
  | { readonly kind: 'text'; readonly region: Region | null; readonly snippet: Highlighted };

/** Returns where a hit lies, or null for a theme or a text of the programme. */
export function regionOfShown(hit: ShownHit): RegionCode | null {
  if (hit.kind === 'theme') return null;
  return hit.kind === 'region' ? hit.code : (hit.region?.code ?? null);
}
