import { regionsWithTheme, type Atlas } from './atlas';
import type { GeographyFacts, MatrixFacts } from './facts';
import { groupByRegions, themeLabels, nameOf, type FactLang } from './facts-names';
import { themeMatrix } from './matrix';
import { themeClusters } from './matrix-clusters';
import type { Position } from './projection';
import { REGION_CODES, type RegionCode } from './region';

/** What the whole matrix says. */
export function matrixFacts(atlas: Atlas, lang: FactLang): MatrixFacts {
  const { columns, gaps, lone, missing } = themeMatrix(atlas);
  const count = Math.max(0, ...columns.map(({ totals }) => totals.any));
  const top = count > 0 ? columns.filter(({ totals }) => totals.any === count) : [];
  const [cluster] = themeClusters(atlas);
  const label = (ids: readonly string[]) => themeLabels(atlas, ids, lang);
  return {
    total: atlas.regionByCode.size,
    areas: atlas.dataset.regions.reduce((sum, { areas }) => sum + areas.length, 0),
    themes: columns.length,
    top: { themes: label(top.map(({ theme }) => theme)), count },
    gaps: label(gaps),
    lone: groupByRegions(lone.map(({ theme, code }) => ({ theme, codes: [code] }))).map(
      ({ codes, themes }) => ({ region: codes.map(nameOf).join(), themes: label(themes) }),
    ),
    cluster: cluster
      ? { themes: label(cluster.themes), regions: cluster.regions.map(nameOf) }
      : null,
    missing: missing.map(nameOf),
  };
}

/**
 * How far north and south a theme reaches.
 *
 * @param points the regions' label points: north and south mean their latitudes.
 * @returns null if nobody works with the theme or a region with data has no point, for then nothing can
 * be said of "all" that lie further north.
 */
export function geographyFacts(
  atlas: Atlas,
  theme: string,
  points: ReadonlyMap<RegionCode, Position>,
  lang: FactLang,
): GeographyFacts | null {
  const placed = REGION_CODES.filter((code) => atlas.regionByCode.has(code)).flatMap((code) => {
    const point = points.get(code);
    return point ? [{ code, latitude: point[1] }] : [];
  });
  if (placed.length < atlas.regionByCode.size) return null;
  const southToNorth = placed.toSorted((a, b) => a.latitude - b.latitude);
  const working = new Set(regionsWithTheme(atlas, theme));
  const having = southToNorth.filter(({ code }) => working.has(code));
  const [south, north] = [having[0], having.at(-1)];
  if (!south || !north) return null;
  return {
    theme: themeLabels(atlas, [theme], lang)[0] ?? theme,
    count: having.length,
    northernmost: nameOf(north.code),
    southernmost: nameOf(south.code),
    northOf: placed.filter(({ latitude }) => latitude > north.latitude).length,
    southOf: placed.filter(({ latitude }) => latitude < south.latitude).length,
    missing: atlas.missing.map(nameOf),
  };
}
