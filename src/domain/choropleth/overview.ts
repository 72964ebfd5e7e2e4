import { mainThemes, type Atlas } from '../model/atlas';
import { coverage, unknownRows, unknownStyle } from './area-styles';
import {
  choroplethKey,
  type LegendRow,
  type Choropleth,
  type ChoroplethMessages,
  type AreaStyle,
} from './choropleth';
import { labelsOf } from '../geography/labels';
import { evennessOf } from '../summaries/names';
import { FAMILY_NUMBERS, stripesOf, type FamilyNumber } from './palette';
import type { RegionCode } from '../model/region';

/** A family of themes, with its place in the legend and the regions that have a main theme in it. */
interface FamilyClass {
  readonly label: string;
  readonly number: FamilyNumber;
  readonly regions: readonly RegionCode[];
}

/**
 * The overview: the families of the focus areas' main themes, in the order of the legend and not of the page, where
 * the order says nothing. Several families are stripes of equal width, and a row of the legend shows what such a region
 * looks like.
 */
export function classifyOverview(atlas: Atlas, messages: ChoroplethMessages): Choropleth {
  const classes = familyClasses(atlas, messages);
  const legend = classes.map((each): LegendRow => ({
    id: `family-${each.number}`,
    label: each.label,
    fill: `family-${each.number}`,
    pattern: null,
    badge: badgeFor([each]),
    regions: each.regions,
  }));
  const inFamilies = atlas.areas.codes.map(
    (code) => [code, classes.filter(({ regions }) => regions.includes(code))] as const,
  );
  return {
    key: choroplethKey({ kind: 'overview' }, messages.lang),
    heading: messages.overviewHeading,
    regions: new Map(
      inFamilies.map(([code, families]) => {
        const [first, ...others] = families;
        const style = first
          ? overviewStyle(first, others, messages)
          : unknownStyle(atlas.unread.has(code), messages);
        return [code, style];
      }),
    ),
    legend: [
      ...legend,
      ...severalRow(inFamilies, messages),
      ...unknownRows(atlas, legend, messages),
    ],
    sentence: messages.overviewSentence({
      families: classes.map(({ label, regions }) => ({ label, count: regions.length })),
      focusAreas: atlas.dataset.regions.reduce((sum, region) => sum + region.areas.length, 0),
      evenness: evennessOf(atlas),
      ...coverage(atlas),
    }),
    labels: labelsOf(atlas.areas),
  };
}

/** The row of the regions in several families, with the sample of the first; none where there is no such region. */
function severalRow(
  inFamilies: readonly (readonly [RegionCode, readonly FamilyClass[]])[],
  messages: ChoroplethMessages,
): readonly LegendRow[] {
  const several = inFamilies.filter(([, families]) => families.length > 1);
  const [first, ...others] = several[0]?.[1] ?? [];
  if (!first) return [];
  const regions = several.map(([code]) => code);
  const { value, ...style } = overviewStyle(first, others, messages);
  return [{ ...style, id: 'several', label: messages.several, example: value, regions }];
}

function familyClasses(
  atlas: Atlas,
  { lang }: Pick<ChoroplethMessages, 'lang'>,
): readonly FamilyClass[] {
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

/** The style of a region in these families. */
function overviewStyle(
  first: FamilyClass,
  others: readonly FamilyClass[],
  messages: ChoroplethMessages,
): AreaStyle {
  const families = [first, ...others];
  return {
    fill: `family-${first.number}`,
    pattern: stripesOf(others.map(({ number }) => number)),
    value: messages.heading(families.map(({ label }) => label)),
    badge: badgeFor(families),
  };
}

/** The numbers that the families have in the legend, so that the map can be read without colour: "2·5". */
function badgeFor(families: readonly FamilyClass[]): string {
  return families.map(({ number }) => number).join('·');
}
