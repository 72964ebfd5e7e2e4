import { mainTheme, type Atlas } from '../model/atlas';
import { FAMILIES, type Family } from '../model/dataset';
import { coverage, NO_DATA, noDataRow } from './area-styles';
import {
  choroplethKey,
  type LegendRow,
  type Choropleth,
  type ChoroplethMessages,
  type AreaStyle,
} from './choropleth';
import { familyStripe, familySwatch } from './palette';
import { REGION_CODES, type RegionCode } from '../model/region';

/**
 * The overview: the families of the areas' main themes, in the order of the legend and not of the page, where
 * the order says nothing. The first is the fill, the second the stripes; any more stand in the badge and the words.
 */
export function classifyOverview(atlas: Atlas, messages: ChoroplethMessages): Choropleth {
  const families = new Map(REGION_CODES.map((code) => [code, familiesOf(atlas, code)]));
  const legend = FAMILIES.map((family): LegendRow => ({
    id: familySwatch(family),
    label: messages.family[family],
    fill: familySwatch(family),
    pattern: null,
    badge: badgeFor([family]),
    regions: REGION_CODES.filter((code) => families.get(code)?.includes(family)),
  }));
  return {
    key: choroplethKey({ kind: 'overview' }, messages.lang),
    heading: messages.overviewHeading,
    regions: new Map(
      REGION_CODES.map((code) => [code, overviewStyle(families.get(code) ?? [], messages)]),
    ),
    legend: [...legend, ...noDataRow(legend, messages)],
    sentence: messages.overviewSentence({
      families: FAMILIES.map((family, i) => ({ family, count: legend[i]?.regions.length ?? 0 })),
      areas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
      ...coverage(atlas),
    }),
  };
}

/** The families of the areas' main themes, in the order of the legend. */
function familiesOf(atlas: Atlas, code: RegionCode): readonly Family[] {
  const areas = atlas.regionByCode.get(code)?.areas ?? [];
  const found = new Set(areas.map((area) => mainTheme(atlas, area)?.family));
  return FAMILIES.filter((family) => found.has(family));
}

function overviewStyle(families: readonly Family[], messages: ChoroplethMessages): AreaStyle {
  const [first, second] = families;
  if (!first) return { ...NO_DATA, value: messages.noData };
  return {
    fill: familySwatch(first),
    pattern: second ? familyStripe(second) : null,
    value: messages.heading(families.map((family) => messages.family[family])),
    badge: badgeFor(families),
  };
}

/** The numbers that the families have in the legend, so that the map can be read without colour: "2·5". */
function badgeFor(families: readonly Family[]): string {
  return families.map((family) => FAMILIES.indexOf(family) + 1).join('·');
}
