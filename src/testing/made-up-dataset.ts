import {
  focusAreaIdAt,
  type Dataset,
  type Family,
  type FocusArea,
  type Region,
  type Theme,
} from '../domain/model/dataset';
import { AREA_DATA } from './areas';
import type { Area, AreaSystemData, RegionCode } from '../domain/model/region';

/** Themes by focus area: "A b" is a focus area with the main theme "a" that also touches "b". */
type FocusAreasByRegion = Partial<Record<RegionCode, readonly string[]>>;
/** Neighbours by region: "21 14*" is a border on land with 21 and one in a lake with 14. */
type Borders = Partial<Record<RegionCode, string>>;

const FAMILIES: readonly Family[] = [
  { id: 'flit', label: { sv: 'Flit', en: 'Labour' } },
  { id: 'fart', label: { sv: 'Fart', en: 'Speed' } },
  { id: 'land', label: { sv: 'Land och vatten', en: 'Land and water' } },
];
const THEMES: readonly Theme[] = [
  { id: 'a', label: { sv: 'Arbete', en: 'Work' }, family: 'flit', definition: said('a') },
  { id: 'b', label: { sv: 'Bygd', en: 'Places' }, family: 'land', definition: said('b') },
  { id: 'c', label: { sv: 'Cykel', en: 'Cycling' }, family: 'fart', definition: said('c') },
  { id: 'd', label: { sv: 'Data', en: 'Data' }, family: 'flit', definition: said('d') },
];

function said(id: string) {
  return { sv: `Vad ${id} är.`, en: `What ${id} is.` };
}

/** A dataset with four themes and only these regions, for tests of rules: `madeUpDataset({ '20': ['A b'] })`. */
export function madeUpDataset(
  focusAreas: FocusAreasByRegion,
  borders: Borders = {},
  areaSystem: AreaSystemData = AREA_DATA,
): Dataset {
  return {
    $schema: './dataset.schema.json',
    programme: {
      id: 'prov',
      title: 'Provprogrammet',
      publisher: 'Provverket',
      source: 'Så provar regionerna',
      age: { sv: 'kan vara gammalt', en: 'may be old' },
      intro: ['Inledning.'],
      commonGoals: [{ title: 'Mål', text: 'Alla provar.' }],
    },
    families: FAMILIES,
    themes: THEMES,
    areaSystem,
    regions: areaSystem.areas.flatMap((area) => {
      const own = focusAreas[area.code];
      return own ? [regionOf(area, own, borders[area.code] ?? '', areaSystem)] : [];
    }),
  };
}

function regionOf(
  { code, slug, shortName, county, iso, nuts }: Area,
  focusAreas: readonly string[],
  borders: string,
  system: AreaSystemData,
): Region {
  return {
    code,
    slug,
    shortName,
    county,
    ...(iso === undefined ? {} : { iso }),
    ...(nuts === undefined ? {} : { nuts }),
    name: `Region ${shortName}`,
    areas: focusAreas.map((themes, i) => focusAreaOf(code, i, themes)),
    notes: [],
    contacts: [],
    neighbours: system.areas.flatMap(({ code: other }) => {
      const found = borders.split(' ').find((each) => each.replace('*', '') === other);
      return found ? [{ code: other, border: found.endsWith('*') ? 'lake' : 'land' }] : [];
    }),
  };
}

function focusAreaOf(code: RegionCode, index: number, themes: string): FocusArea {
  const id = focusAreaIdAt(code, index);
  return {
    id,
    title: `Inriktning ${id}`,
    body: [{ type: 'paragraph', text: `Text i ${id}.` }],
    themes: themes.split(' ').map((letter) => ({
      id: letter.toLowerCase(),
      level: letter === letter.toLowerCase() ? 'touches' : 'main',
      evidence: `citat om ${letter.toLowerCase()} i ${id}`,
    })),
  };
}
