import type { Dataset } from '../model/dataset';

/** Returns an earlier edition with the ids that themes of the same name have in a later one, and the labels of those that had another. */
export function withLaterIds(before: Dataset, after: Dataset) {
  const has = ({ themes }: Dataset, wanted: string) => themes.some(({ id }) => id === wanted);
  const moved = before.themes.flatMap(({ id, label }) => {
    const same = after.themes.find((t) => t.label.sv === label.sv && t.label.en === label.en);
    return same && !has(after, id) && !has(before, same.id) ? { was: id, is: same.id, label } : [];
  });
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
