import { grouped } from '../model/grouped';
import type { Atlas } from '../model/atlas';
import type { Lang } from '../model/dataset';
import { namesOf, type RegionCode } from '../model/region';
import type { Publication } from '../model/translation';

// What the generated sentences say is worked out in this folder, as values: regions by their short names, themes by their
// names in running text in one language. A sentence may leave facts out but never add any.

/** What every sentence under a map must know: of which programme, and which regions have data, have none, or are not wholly interpreted. */
export interface Coverage {
  readonly programme: Pick<Publication, 'title' | 'publisher' | 'translations'>;
  readonly known: readonly string[];
  readonly missing: readonly string[];
  readonly unread: readonly string[];
}

/** The programme as the sentences name it. */
export const programmeOf = ({ dataset }: Atlas): Coverage['programme'] => dataset.programme;

/** What every sentence must know of the whole. */
export function coverage(atlas: Atlas): Coverage {
  const { areas, regionByCode, missing, unread } = atlas;
  const known = areas.codes.filter((code) => regionByCode.has(code));
  return {
    programme: programmeOf(atlas),
    known: namesOf(areas, known),
    missing: namesOf(areas, missing),
    unread: namesOf(areas, [...unread]),
  };
}

/** Of more regions than this nothing is said that holds for most. */
const FEW = 4;

/** The regions with data by their numbers of focus areas: the usual number first, of equals the higher. */
function byFocusAreas({ areas, regionByCode }: Atlas): readonly [number, readonly RegionCode[]][] {
  const known = areas.codes.filter((code) => regionByCode.has(code));
  const counts = grouped(known, (code) => regionByCode.get(code)?.areas.length ?? 0);
  return [...counts].toSorted(([a, as], [b, bs]) => bs.length - as.length || b - a);
}

/** The regions with at least the usual number of focus areas, all read: of others nobody can say what they have not chosen. */
export function fullRegions(atlas: Atlas): ReadonlySet<RegionCode> {
  const counts = byFocusAreas(atlas);
  const usual = counts[0]?.[0] ?? 0;
  const full = counts.flatMap(([count, codes]) => (count < usual ? [] : codes));
  return new Set(full.filter((code) => !atlas.unread.has(code)));
}

export type Evenness = NonNullable<ReturnType<typeof evennessOf>>;

/** How many areas each region has but for a few, and how many those have, as many as each other; null where it is not so. */
export function evennessOf(atlas: Atlas) {
  const [most, others, ...more] = byFocusAreas(atlas);
  if (!most || !others || more.length > 0 || others[1].length > FEW) return null;
  if (most[1].length <= FEW || most[0] === 0) return null;
  return { each: most[0], others: namesOf(atlas.areas, others[1]), theirs: others[0] };
}

/** A theme's name in one language; its id if the dataset does not define it. */
export function themeLabel(atlas: Pick<Atlas, 'themeById'>, id: string, lang: Lang): string {
  return atlas.themeById.get(id)?.label[lang] ?? id;
}

/** What sentences call a theme: "livsmedel", "de globala målen". */
export function themeInText(atlas: Pick<Atlas, 'themeById'>, id: string, lang: Lang): string {
  const label = themeLabel(atlas, id, lang);
  const inText = atlas.themeById.get(id)?.inText?.[lang];
  return inText ?? label.charAt(0).toLowerCase() + label.slice(1);
}

/** The same of several, in the order given. */
export function themesInText(atlas: Atlas, ids: readonly string[], lang: Lang): readonly string[] {
  return ids.map((id) => themeInText(atlas, id, lang));
}

/** Returns functions to what sentences call regions, themes, and the regions that share themes, in order of first mention. */
export function namesIn(atlas: Atlas, lang: Lang) {
  const regions = (codes: readonly RegionCode[]) => namesOf(atlas.areas, codes);
  const themes = (ids: readonly string[]) => themesInText(atlas, ids, lang);
  const groups = (
    pairs: readonly { readonly codes: readonly RegionCode[]; readonly theme: string }[],
  ) =>
    [...grouped(pairs, ({ codes }) => codes.join(' ')).values()].map((group) => ({
      regions: regions(group[0]?.codes ?? []),
      themes: themes(group.map(({ theme }) => theme)),
    }));
  return { regions, themes, groups };
}
