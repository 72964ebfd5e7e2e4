import type { Atlas } from '../model/atlas';
import type { Lang } from '../model/dataset';
import { namesOf, type RegionCode } from '../model/region';

/** The names of the regions with data. */
export const namesWithData = ({ areas, regionByCode }: Atlas): readonly string[] =>
  namesOf(
    areas,
    areas.codes.filter((code) => regionByCode.has(code)),
  );

/** A theme's name in one language; its id if the dataset does not define it. */
export function themeLabel(atlas: Pick<Atlas, 'themeById'>, id: string, lang: Lang): string {
  return atlas.themeById.get(id)?.label[lang] ?? id;
}

/** What sentences call a theme: "livsmedel", "de globala målen". */
export function themeInText(atlas: Pick<Atlas, 'themeById'>, id: string, lang: Lang): string {
  const label = themeLabel(atlas, id, lang);
  const said = atlas.themeById.get(id)?.inText?.[lang];
  return said ?? label.charAt(0).toLowerCase() + label.slice(1);
}

/** The same of several, in the order given. */
export function themesInText(atlas: Atlas, ids: readonly string[], lang: Lang): readonly string[] {
  return ids.map((id) => themeInText(atlas, id, lang));
}

/** Themes gathered under the regions that share them, in order of first mention. */
export function groupByRegions<Theme>(
  pairs: readonly { readonly codes: readonly RegionCode[]; readonly theme: Theme }[],
): readonly { readonly codes: readonly RegionCode[]; readonly themes: readonly Theme[] }[] {
  const groups = new Map<string, { codes: readonly RegionCode[]; themes: Theme[] }>();
  for (const { codes, theme } of pairs) {
    const key = codes.join(' ');
    const group = groups.get(key) ?? { codes, themes: [] };
    group.themes.push(theme);
    groups.set(key, group);
  }
  return [...groups.values()];
}
