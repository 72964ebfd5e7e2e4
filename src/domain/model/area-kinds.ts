import type { AreaNouns } from './region';

const kind = (
  [one, theOne, many, theMany]: readonly [string, string, string, string],
  [oneEn, manyEn]: readonly [string, string],
): AreaNouns => ({ sv: { one, theOne, many, theMany }, en: { one: oneEn, many: manyEn } });

/** What areas are called where nothing is said. */
export const ANY_AREAS = kind(['område', 'området', 'områden', 'områdena'], ['area', 'areas']);

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
  kind(['region', 'regionen', 'regioner', 'regionerna'], ['region', 'regions']),
];
