import {
  areaIdAt,
  type Dataset,
  type FocusArea,
  type Region,
  type Theme,
} from '../domain/model/dataset';
import { identityOf, REGION_CODES, type RegionCode } from '../domain/model/region';

/** Themes by area: "A b" is an area with the main theme "a" that also touches "b". */
type Areas = Partial<Record<RegionCode, readonly string[]>>;
/** Neighbours by region: "21 14*" is a border on land with 21 and one in a lake with 14. */
type Borders = Partial<Record<RegionCode, string>>;

const THEMES: readonly Theme[] = [
  { id: 'a', label: { sv: 'Arbete', en: 'Work' }, family: 'näring', definition: said('a') },
  { id: 'b', label: { sv: 'Bygd', en: 'Places' }, family: 'plats', definition: said('b') },
  { id: 'c', label: { sv: 'Cykel', en: 'Cycling' }, family: 'klimat', definition: said('c') },
  { id: 'd', label: { sv: 'Data', en: 'Data' }, family: 'näring', definition: said('d') },
];

function said(id: string) {
  return { sv: `Vad ${id} är.`, en: `What ${id} is.` };
}

/** A dataset with four themes and only these regions, for tests of rules: `madeUpDataset({ '20': ['A b'] })`. */
export function madeUpDataset(areas: Areas, borders: Borders = {}): Dataset {
  return {
    $schema: './dataset.schema.json',
    programme: {
      id: 'prov',
      title: 'Provprogrammet',
      publisher: 'Provverket',
      source: 'Så provar regionerna',
      intro: ['Inledning.'],
      commonGoals: [{ title: 'Mål', text: 'Alla provar.' }],
    },
    themes: THEMES,
    regions: REGION_CODES.flatMap((code) => {
      const own = areas[code];
      return own ? [regionOf(code, own, borders[code] ?? '')] : [];
    }),
  };
}

function regionOf(code: RegionCode, areas: readonly string[], borders: string): Region {
  return {
    ...identityOf(code),
    name: `Region ${identityOf(code).shortName}`,
    areas: areas.map((themes, i) => areaOf(code, i, themes)),
    notes: [],
    contacts: [],
    neighbours: REGION_CODES.flatMap((other) => {
      const found = borders.split(' ').find((each) => each.replace('*', '') === other);
      return found ? [{ code: other, border: found.endsWith('*') ? 'lake' : 'land' }] : [];
    }),
  };
}

function areaOf(code: RegionCode, index: number, themes: string): FocusArea {
  const id = areaIdAt(code, index);
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
