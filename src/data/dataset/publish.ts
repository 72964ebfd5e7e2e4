import { areaIdAt, DATASET_SCHEMA_FILE } from '../../domain/model/dataset';
import type {
  AreaTheme,
  Contact,
  Dataset,
  FocusArea,
  Neighbour,
  Region,
} from '../../domain/model/dataset';
import { identityOf, isRegionCode, REGION_CODES } from '../../domain/model/region';
import type { RegionCode } from '../../domain/model/region';
import { checkProgrammeFolder } from '../checks/check';
import { judgePhone } from '../folder/phone';
import { isSound } from '../checks/problem';
import type { Problem } from '../checks/problem';
import type { SourceFiles } from '../folder/read-programme-folder';
import type { ProgrammeSource, SourcePerson, SourceRegion } from '../folder/source-model';

export interface PublishOptions {
  /** False leaves every contact out: the personal data of a build is a choice. */
  readonly contacts: boolean;
}

export interface Publication {
  /** Null if any problem is an error: a bad dataset is never published, nor half of one. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** Checks a programme's folder and, if it is sound, joins its files into the published dataset. */
export function publishProgramme(
  files: SourceFiles,
  folder: string,
  options: PublishOptions,
): Publication {
  const { source, problems } = checkProgrammeFolder(files, folder);
  const dataset = isSound(problems) ? buildDataset(source, options) : null;
  return { dataset, problems };
}

function buildDataset(source: ProgrammeSource, options: PublishOptions): Dataset | null {
  const { programme, themes, regions } = source;
  if (programme === null || themes === null) return null;
  return {
    $schema: DATASET_SCHEMA_FILE,
    programme: programme.programme,
    themes: themes.themes.map(({ id, label, definition, family }) => ({
      id,
      label,
      definition,
      family,
    })),
    regions: REGION_CODES.flatMap((code) => {
      const region = regions.find((each) => each.code === code);
      return region === undefined ? [] : [buildRegion(source, region, code, options)];
    }),
  };
}

function buildRegion(
  source: ProgrammeSource,
  region: SourceRegion,
  code: RegionCode,
  options: PublishOptions,
): Region {
  const { slug, shortName, county, iso, nuts } = identityOf(code);
  const people = source.contacts?.entries.find((entry) => entry.code === code)?.people ?? [];
  return {
    code,
    slug,
    name: region.name,
    shortName,
    county,
    iso,
    nuts,
    areas: region.areas.map((_, index) => buildArea(source, region, index)),
    notes: region.notes.map(({ block }) => block),
    contacts: options.contacts ? people.map(buildContact) : [],
    neighbours: neighboursOf(source, code),
  };
}

function buildArea(source: ProgrammeSource, region: SourceRegion, index: number): FocusArea {
  const id = areaIdAt(region.code, index);
  const area = region.areas[index];
  const themes = source.themes?.areas.find(({ areaId }) => areaId === id)?.themes ?? [];
  return {
    id,
    title: area?.title ?? '',
    body: (area?.body ?? []).map(({ block }) => block),
    themes: themes.map(({ theme, level, evidence }): AreaTheme => ({ id: theme, level, evidence })),
  };
}

function buildContact({ name, printed }: SourcePerson): Contact {
  if (printed === null) return { name, printed, tel: null };
  const verdict = judgePhone(printed);
  return { name, printed, tel: verdict.kind === 'dialable' ? verdict.tel : null };
}

/** In the order of the regions' names, whichever way round a border was written. */
function neighboursOf({ neighbours }: ProgrammeSource, code: RegionCode): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { a, b, border } of neighbours?.borders ?? []) {
    if (a !== code && b !== code) continue;
    const other = a === code ? b : a;
    if (isRegionCode(other)) found.set(other, { code: other, border });
  }
  return REGION_CODES.flatMap((each) => found.get(each) ?? []);
}
