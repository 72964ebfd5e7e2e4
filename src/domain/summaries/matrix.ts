import type { Atlas } from '../model/atlas';
import type { Lang } from '../model/dataset';
import { coverage, namesIn } from './names';
import { themeMatrix } from '../matrix/matrix';
import { themeClusters } from '../matrix/clusters';

export type MatrixFacts = ReturnType<typeof matrixFacts>;

/** What the whole matrix says. */
export function matrixFacts(atlas: Atlas, lang: Lang) {
  const { columns, gaps, lone } = themeMatrix(atlas);
  const count = Math.max(0, ...columns.map(({ totals }) => totals.any));
  const top = count > 0 ? columns.filter(({ totals }) => totals.any === count) : [];
  const [cluster] = themeClusters(atlas);
  const names = namesIn(atlas, lang);
  return {
    ...coverage(atlas),
    focusAreas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
    themes: columns.length,
    /** The themes that most regions have chosen, and how many have; several if they are equal. */
    top: { themes: names.themes(top.map(({ theme }) => theme)), count },
    /** Themes that somebody has chosen, and that nobody has. */
    chosen: names.themes(columns.flatMap(({ theme }) => (gaps.includes(theme) ? [] : [theme]))),
    gaps: names.themes(gaps),
    /** Themes that one region alone has chosen, by region. */
    lone: names
      .groups(lone.map(({ theme, code }) => ({ theme, codes: [code] })))
      .map(({ regions, themes }) => ({ region: regions.join(), themes })),
    /** The least expected group of three regions or more that share two themes or more. */
    cluster: cluster
      ? { themes: names.themes(cluster.themes), regions: names.regions(cluster.regions) }
      : null,
  };
}
