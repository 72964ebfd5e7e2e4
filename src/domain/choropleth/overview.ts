import { mainThemes, type Atlas } from '../model/atlas';
import { unknownRows, unknownStyle } from './area-styles';
import {
  choroplethKey,
  type LegendRow,
  type Choropleth,
  type ChoroplethMessages,
  type AreaStyle,
} from './choropleth';
import { labelsOf } from '../geography/labels';
import { coverage, evennessOf } from '../summaries/names';
import { FAMILY_NUMBERS, stripesOf } from './palette';
import type { RegionCode } from '../model/region';

/**
 * The overview: the families of the focus areas' main themes, in the order of the legend and not of the page, where
 * the order says nothing. Several families are stripes of equal width, and a row of the legend shows what such a region
 * looks like.
 */
export function classifyOverview(atlas: Atlas, messages: ChoroplethMessages): Choropleth {
  const { codes } = atlas.areas;
  const families = familyClasses(atlas, messages);
  const rows = families.map(({ label, number, regions }): LegendRow => ({
    id: `family-${number}`,
    label,
    fill: `family-${number}`,
    pattern: null,
    badge: String(number),
    regions,
  }));
  const familiesOf = (code: RegionCode) => families.filter(({ regions }) => regions.includes(code));
  const styleOf = (code: RegionCode) =>
    styleIn(familiesOf(code), messages) ?? unknownStyle(atlas.unread.has(code), messages);
  const styles = new Map(codes.map((code) => [code, styleOf(code)]));
  const several = codes.filter((code) => familiesOf(code).length > 1);
  return {
    key: choroplethKey({ kind: 'overview' }, messages.lang),
    heading: messages.overviewHeading,
    regions: styles,
    legend: [
      ...rows,
      ...severalRow(several, styles, messages),
      ...unknownRows(atlas, rows, messages),
    ],
    sentence: messages.overviewSentence({
      families: families.map(({ label, regions }) => ({ label, count: regions.length })),
      focusAreas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
      evenness: evennessOf(atlas),
      ...coverage(atlas),
    }),
    labels: labelsOf(atlas.areas),
  };
}

/** The row of the regions in several families, with the sample of the first; none where there is no such region. */
function severalRow(
  regions: readonly RegionCode[],
  styles: ReadonlyMap<RegionCode, AreaStyle>,
  { several: label }: Pick<ChoroplethMessages, 'several'>,
): readonly LegendRow[] {
  const [first] = regions.flatMap((code) => styles.get(code) ?? []);
  if (!first) return [];
  const { value: example, ...style } = first;
  return [{ ...style, id: 'several', label, example, regions }];
}

type FamilyClass = ReturnType<typeof familyClasses>[number];

/** The families of themes, each with its place in the legend and the regions that have a main theme in it. */
function familyClasses(atlas: Atlas, { lang }: Pick<ChoroplethMessages, 'lang'>) {
  return FAMILY_NUMBERS.flatMap((number, index) => {
    const family = atlas.dataset.families[index];
    if (!family) return [];
    const regions = atlas.areas.codes.filter((code) =>
      atlas.regionByCode
        .get(code)
        ?.areas.some((focusArea) =>
          mainThemes(atlas, focusArea).some((theme) => theme.family === family.id),
        ),
    );
    return [{ label: family.label[lang], number, regions }];
  });
}

/** The style of a region in these families, with their numbers in the legend, so that it can be read without colour; null in none. */
function styleIn(families: readonly FamilyClass[], messages: ChoroplethMessages): AreaStyle | null {
  const [first, ...others] = families;
  if (!first) return null;
  return {
    fill: `family-${first.number}`,
    pattern: stripesOf(others.map(({ number }) => number)),
    value: messages.heading(families.map(({ label }) => label)),
    badge: families.map(({ number }) => number).join('·'),
  };
}
