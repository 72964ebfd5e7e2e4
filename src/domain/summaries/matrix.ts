import type { Atlas } from '../model/atlas';
import type { MatrixFacts } from './facts';
import type { Lang } from '../model/dataset';
import { coverage, namesIn } from './names';
import { themeMatrix } from '../matrix/matrix';
import { themeClusters } from '../matrix/clusters';

/** What the whole matrix says. */
export function matrixFacts(atlas: Atlas, lang: Lang): MatrixFacts {
  const { columns, gaps, lone } = themeMatrix(atlas);
  const count = Math.max(0, ...columns.map(({ totals }) => totals.any));
  const top = count > 0 ? columns.filter(({ totals }) => totals.any === count) : [];
  const [cluster] = themeClusters(atlas);
  const names = namesIn(atlas, lang);
  return {
    ...coverage(atlas),
    focusAreas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
    themes: columns.length,
    top: { themes: names.themes(top.map(({ theme }) => theme)), count },
    chosen: names.themes(columns.flatMap(({ theme }) => (gaps.includes(theme) ? [] : [theme]))),
    gaps: names.themes(gaps),
    lone: names
      .groups(lone.map(({ theme, code }) => ({ theme, codes: [code] })))
      .map(({ regions, themes }) => ({ region: regions.join(), themes })),
    cluster: cluster
      ? { themes: names.themes(cluster.themes), regions: names.regions(cluster.regions) }
      : null,
  };
}
