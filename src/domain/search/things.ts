import type { Contact, Dataset, FocusArea, Region, Theme } from '../model/dataset';
import { textsOfFocusArea, textsOfBlock } from '../model/published-texts';
import type { RegionCode } from '../model/region';

export type Findable = {
  /** Tells it from others of its kind in its region. */
  readonly id: string;
  /** Where it lies; null for a theme, and for texts of the programme as a whole. */
  readonly code: RegionCode | null;
  /** Its published texts, a focus area's title first; none for what has only a name. */
  readonly texts: readonly string[];
} & (
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'focus-area'; readonly region: Region; readonly focusArea: FocusArea }
  | { readonly kind: 'contact'; readonly region: Region; readonly contact: Contact }
  | { readonly kind: 'note'; readonly region: Region }
  | { readonly kind: 'programme' }
);

/** Returns all that can be found in a dataset. The regions are found also where it says nothing of them. */
export function findables({
  regions,
  themes,
  programme: { intro, title, publisher, source },
  areaSystem,
}: Dataset): readonly Findable[] {
  return [
    ...areaSystem.areas.map(({ code }): Findable => ({
      kind: 'region',
      id: code,
      code,
      texts: [],
    })),
    ...themes.map((theme): Findable => ({
      kind: 'theme',
      id: theme.id,
      theme,
      code: null,
      texts: [],
    })),
    ...regions.flatMap(findablesIn),
    { kind: 'programme', id: 'programme', code: null, texts: [...intro, title, publisher, source] },
  ];
}

function findablesIn(region: Region): readonly Findable[] {
  const { code, areas, contacts, notes } = region;
  return [
    ...areas.map((focusArea): Findable => {
      const texts = textsOfFocusArea(focusArea);
      return { kind: 'focus-area', id: focusArea.id, region, focusArea, code, texts };
    }),
    ...contacts.map((contact): Findable => {
      return { kind: 'contact', id: contact.name, region, contact, code, texts: [] };
    }),
    ...(notes.length > 0
      ? [{ kind: 'note', id: code, region, code, texts: notes.flatMap(textsOfBlock) } as const]
      : []),
  ];
}
