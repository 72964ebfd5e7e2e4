import type { Contact, Dataset, FocusArea, Region, Theme } from '../model/dataset';
import { textsOfFocusArea, textsOfBlock } from '../model/published-texts';
import type { RegionCode } from '../model/region';

/** What can be found. Texts of the programme as a whole belong to no region. */
export type Findable =
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'focus-area'; readonly region: Region; readonly focusArea: FocusArea }
  | { readonly kind: 'contact'; readonly region: Region; readonly contact: Contact }
  | { readonly kind: 'note'; readonly region: Region; readonly texts: readonly string[] }
  | { readonly kind: 'programme'; readonly texts: readonly string[] };

/** Returns all that can be found in a dataset. The regions are found also where it says nothing of them. */
export function findables({
  regions,
  themes,
  programme,
  areaSystem,
}: Dataset): readonly Findable[] {
  return [
    ...areaSystem.areas.map(({ code }) => ({ kind: 'region', code }) as const),
    ...themes.map((theme) => ({ kind: 'theme', theme }) as const),
    ...regions.flatMap((region): readonly Findable[] => [
      ...region.areas.map((focusArea) => ({ kind: 'focus-area', region, focusArea }) as const),
      ...region.contacts.map((contact) => ({ kind: 'contact', region, contact }) as const),
      ...(region.notes.length > 0
        ? [{ kind: 'note', region, texts: region.notes.flatMap(textsOfBlock) } as const]
        : []),
    ]),
    {
      kind: 'programme',
      texts: [...programme.intro, programme.title, programme.publisher, programme.source],
    },
  ];
}

/** Returns the published texts of a thing, a focus area's title first. Empty for what has only a name. */
export function publishedTexts(thing: Findable): readonly string[] {
  switch (thing.kind) {
    case 'focus-area':
      return textsOfFocusArea(thing.focusArea);
    case 'note':
    case 'programme':
      return thing.texts;
    case 'region':
    case 'theme':
    case 'contact':
      return [];
  }
}

/** Returns where a thing lies, or null for a theme and for the programme's own text. */
export function regionOf(thing: Findable): RegionCode | null {
  switch (thing.kind) {
    case 'region':
      return thing.code;
    case 'focus-area':
    case 'contact':
    case 'note':
      return thing.region.code;
    case 'theme':
    case 'programme':
      return null;
  }
}
