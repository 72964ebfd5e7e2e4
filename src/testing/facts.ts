import fc from 'fast-check';
import { realDataset } from './real-dataset';
import type { Dataset, FocusArea, Region } from '../domain/model/dataset';

/** The published dataset. */
export const dataset = realDataset();
/** Its themes, in order. */
export const themeIds: readonly string[] = dataset.themes.map(({ id }) => id);

/** Themes for one area: the first is what it is about. */
const anyReading = fc.subarray([...themeIds], { minLength: 1, maxLength: 5 }).chain((ids) =>
  fc.nat({ max: ids.length - 1 }).map((main) =>
    ids.map((id, i) => ({
      id,
      level: i === main ? ('main' as const) : ('touches' as const),
      evidence: `citat om ${id}`,
    })),
  ),
);

function anyRegion(region: Region): fc.Arbitrary<Region> {
  return fc.array(anyReading, { minLength: 0, maxLength: 3 }).map((readings) => ({
    ...region,
    areas: readings.map((themes, i) => areaAt(region, i, themes)),
  }));
}

function areaAt(region: Region, i: number, themes: FocusArea['themes']): FocusArea {
  const { title = 'Titel', body = [] } = region.areas[i] ?? {};
  return { id: `${region.code}-${i + 1}`, title, body, themes };
}

/** Any dataset with the real regions and themes, but some regions missing and other areas and readings. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .subarray([...dataset.regions], { minLength: 0 })
  .chain((regions) => fc.tuple(...regions.map(anyRegion)))
  .map((regions) => ({ ...dataset, regions }));
