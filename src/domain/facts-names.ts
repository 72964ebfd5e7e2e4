import type { Atlas } from './atlas';
import { identityOf, type RegionCode } from './region';

/** The language whose theme labels a sentence uses. */
export type FactLang = 'sv' | 'en';

/** A region's short name. */
export function nameOf(code: RegionCode): string {
  return identityOf(code).shortName;
}

/** Labels of themes, in the order given. */
export function themeLabels(
  atlas: Atlas,
  ids: readonly string[],
  lang: FactLang,
): readonly string[] {
  return ids.map((id) => atlas.themeById.get(id)?.label[lang] ?? id);
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
