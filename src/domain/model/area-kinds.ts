import type { AreaNouns } from './region';

const kind = (
  [one, theOne, many, theMany]: readonly [string, string, string, string],
  [oneEn, manyEn]: readonly [string, string],
): AreaNouns => ({ sv: { one, theOne, many, theMany }, en: { one: oneEn, many: manyEn } });

/** What areas are called where nothing is said. */
export const ANY_AREAS = kind(['område', 'området', 'områden', 'områdena'], ['area', 'areas']);

const REGIONS = kind(['region', 'regionen', 'regioner', 'regionerna'], ['region', 'regions']);

/** What Sweden's counties are called where nothing is said, as in files from before there were nouns. */
export const COUNTIES: AreaNouns = {
  sv: { ...REGIONS.sv, whole: 'Sverige' },
  en: { ...REGIONS.en, whole: 'Sweden' },
};

/** What areas are usually called in Sweden, by the Swedish word for one: the studio offers these. */
export const AREA_KINDS: readonly AreaNouns[] = [
  ANY_AREAS,
  kind(['kommun', 'kommunen', 'kommuner', 'kommunerna'], ['municipality', 'municipalities']),
  kind(
    ['stadsdel', 'stadsdelen', 'stadsdelar', 'stadsdelarna'],
    ['city district', 'city districts'],
  ),
  kind(['distrikt', 'distriktet', 'distrikt', 'distrikten'], ['district', 'districts']),
  kind(['församling', 'församlingen', 'församlingar', 'församlingarna'], ['parish', 'parishes']),
  kind(['landskap', 'landskapet', 'landskap', 'landskapen'], ['province', 'provinces']),
  REGIONS,
];
