import type { Atlas } from '../model/atlas';
import type { MatrixFacts } from './facts';
import type { Lang } from '../model/dataset';
import { coverage, groupByRegions, themesInText } from './names';
import { themeMatrix } from '../matrix/matrix';
import { themeClusters } from '../matrix/clusters';
import { namesOf } from '../model/region';

/** What the whole matrix says. */
export function matrixFacts(atlas: Atlas, lang: Lang): MatrixFacts {
  const { columns, gaps, lone } = themeMatrix(atlas);
  const count = Math.max(0, ...columns.map(({ totals }) => totals.any));
  const top = count > 0 ? columns.filter(({ totals }) => totals.any === count) : [];
  const [cluster] = themeClusters(atlas);
  const label = (ids: readonly string[]) => themesInText(atlas, ids, lang);
  return {
    ...coverage(atlas),
    focusAreas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
    themes: columns.length,
    top: { themes: label(top.map(({ theme }) => theme)), count },
    chosen: label(columns.flatMap(({ theme }) => (gaps.includes(theme) ? [] : [theme]))),
    gaps: label(gaps),
    lone: groupByRegions(lone.map(({ theme, code }) => ({ theme, codes: [code] }))).map(
      ({ codes, themes }) => ({
        region: namesOf(atlas.areas, codes).join(),
        themes: label(themes),
      }),
    ),
    cluster: cluster
      ? { themes: label(cluster.themes), regions: namesOf(atlas.areas, cluster.regions) }
      : null,
  };
}
