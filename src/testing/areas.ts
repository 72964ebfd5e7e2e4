import { areaFiles } from '../../scripts/shared/project-files';
import { readAreas } from '../data/folder/read-areas';
import { labelsOf } from '../domain/geography/labels';
import {
  createAreaSystem,
  areaOf as factsOf,
  type Area,
  type RegionCode,
} from '../domain/model/region';

/** The edition that the tests keep, in end-to-end tests too. */
const EDITION = 'src/testing/edition';

const { value, issues } = readAreas(areaFiles(EDITION), 'data/areas/sveriges-regioner');
if (value === null) throw new Error(JSON.stringify(issues));

/** The areas of the published programme, read from their folder. For tests. */
export const AREAS = createAreaSystem(value);
export const AREA_DATA = value;
export const REGIONS = AREAS.areas;
export const REGION_CODES = AREAS.codes;
export const COUNTRY_PARTS = AREAS.groups.map(({ id }) => id);

export const areaOf = (code: RegionCode) => factsOf(AREAS, code);
const nameOf = (code: RegionCode) => areaOf(code).shortName;
export const namesOf = (codes: readonly RegionCode[]) => codes.map(nameOf);
export const isRegionCode = (code: string) => AREAS.byCode.has(code);
export const codeFromSlug = (slug: string) =>
  REGIONS.find((each) => each.slug === slug)?.code ?? null;
/** The names of the areas with their places. */
export const LABELS = labelsOf(AREAS);
const shapesBy = <T>(pick: (area: Area) => T) =>
  new Map(REGIONS.map((area) => [area.code, pick(area)]));
export const REGION_POINTS = shapesBy(({ label }) => label);
export const REGION_CENTRES = shapesBy(({ centre }) => centre);
