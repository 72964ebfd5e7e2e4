import type { Bilingual } from '../model/bilingual';
import type { Dataset } from '../model/dataset';

/**
 * Returns an earlier edition with the ids that its themes have in a later one, and what those are called that have another id
 * there: a theme of the same name is the same one.
 */
export function withLaterIds(
  before: Dataset,
  after: Dataset,
): { readonly before: Dataset; readonly moved: readonly Bilingual[] } {
  const idsOf = ({ themes }: Dataset) => new Set(themes.map(({ id }) => id));
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const moved = before.themes.flatMap(({ id, label }) => {
    if (later.has(id)) return [];
    const isSame = (theme: Dataset['themes'][number]) =>
      theme.label.sv === label.sv && theme.label.en === label.en && !earlier.has(theme.id);
    return after.themes.filter(isSame).map((theme) => ({ was: id, is: theme.id, label }));
  });
  if (moved.length === 0) return { before, moved: [] };
  const ids = new Map(moved.map(({ was, is }) => [was, is]));
  const renamed = <T extends { readonly id: string }>(themes: readonly T[]): readonly T[] =>
    themes.map((theme) => ({ ...theme, id: ids.get(theme.id) ?? theme.id }));
  const regions = before.regions.map((region) => ({
    ...region,
    areas: region.areas.map((each) => ({ ...each, themes: renamed(each.themes) })),
  }));
  const labels = moved.map(({ label }) => label);
  return { before: { ...before, themes: renamed(before.themes), regions }, moved: labels };
}
