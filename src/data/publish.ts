import { focusAreaIdAt, DATASET_SCHEMA_FILE } from '../domain/model/dataset';
import type {
  FocusAreaTheme,
  Contact,
  Dataset,
  FocusArea,
  Neighbour,
  Region,
  Theme,
} from '../domain/model/dataset';
import type { Area, AreaSystem, AreaSystemData, RegionCode } from '../domain/model/region';
import type { SearchFacts } from '../domain/search/facts';
import { checkProgrammeFolder } from './checks/check';
import { judgePhone } from './folder/phone';
import type { SourceFiles } from './folder/read-programme-folder';
import type {
  ProgrammeSource,
  SourcePerson,
  SourceRegion,
  SourceTheme,
} from './folder/source-model';
import { isSound } from './issues/issue';
import type { Issue } from './issues/issue';

export interface PublishOptions {
  /** False leaves every contact out, for an edition without personal data. */
  readonly contacts: boolean;
}

export interface Publication {
  /** Null if any issue is an error: nothing of a bad dataset is published. */
  readonly dataset: Dataset | null;
  readonly search: SearchFacts | null;
  readonly issues: readonly Issue[];
  readonly source: ProgrammeSource;
}

/** Our part of a focus area. */
type Interpretation = Pick<FocusArea, 'themes' | 'note'>;

/** Checks a programme's folder and, if it is sound, joins its files into the published dataset. */
export function publishProgramme(
  files: SourceFiles,
  folder: string,
  options: PublishOptions,
): Publication {
  const { source, issues } = checkProgrammeFolder(files, folder);
  if (!isSound(issues)) return { dataset: null, search: null, issues, source };
  return { dataset: buildDataset(source, options), search: searchFacts(source), issues, source };
}

function searchFacts({ search: { words, places } }: ProgrammeSource): SearchFacts {
  return {
    places: places?.value ?? { areas: {}, former: {}, provinces: {}, parts: {} },
    ...(words?.value ?? { themes: {}, synonyms: {}, related: {} }),
  };
}

function buildDataset(source: ProgrammeSource, options: PublishOptions): Dataset | null {
  const { programme, themes, regions } = source;
  if (programme === null || themes === null) return null;
  const interpretations = new Map(
    themes.focusAreas.map(({ focusAreaId, themes: read, note }): [string, Interpretation] => [
      focusAreaId,
      { themes: read.map(withoutLines), ...(note ? { note } : {}) },
    ]),
  );
  return {
    $schema: DATASET_SCHEMA_FILE,
    programme: programme.programme,
    families: themes.families.map(({ id, label }) => ({ id, label })),
    themes: themes.themes.map(themeOf),
    regions: source.areas.areas.flatMap((area) => {
      const region = regions.find(({ code }) => code === area.code);
      return region === undefined
        ? []
        : [buildRegion(source, region, area, interpretations, options)];
    }),
    areaSystem: dataOf(source.areas),
  };
}

/** Returns a theme without the lines that it is written on. */
export function themeOf({ id, label, inText, definition, family }: SourceTheme): Theme {
  return { id, label, ...(inText ? { inText } : {}), definition, family };
}

function withoutLines({ id, level, evidence }: FocusAreaTheme): FocusAreaTheme {
  return { id, level, evidence };
}

function buildRegion(
  source: ProgrammeSource,
  region: SourceRegion,
  { code, slug, shortName, county, iso, nuts }: Area,
  interpretations: ReadonlyMap<string, Interpretation>,
  options: PublishOptions,
): Region {
  const entry = options.contacts
    ? source.contacts?.entries.find((each) => each.code === code)
    : undefined;
  return {
    code,
    slug,
    name: region.name,
    shortName,
    county,
    ...given({ iso, nuts }),
    areas: region.focusAreas.map(({ title, body }, index): FocusArea => {
      const id = focusAreaIdAt(code, index);
      const blocks = body.map(({ block }) => block);
      return { id, title, body: blocks, ...(interpretations.get(id) ?? { themes: [] }) };
    }),
    notes: region.notes.map(({ block }) => block),
    contacts: (entry?.people ?? []).map(buildContact),
    ...(entry?.vacant === true ? { vacant: true as const } : {}),
    neighbours: neighboursOf(source, code),
  };
}

function buildContact(person: SourcePerson): Contact {
  const { name, printed, email, role, switchboard, extension } = person;
  const verdict = printed === null ? null : judgePhone(printed);
  const tel = verdict?.kind === 'dialable' ? verdict.tel : null;
  return { name, printed, tel, ...given({ email, role, switchboard, extension }) };
}

/** The keys that have a value: one without is no key of the published file. */
function given(values: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function dataOf(system: AreaSystem): AreaSystemData {
  const { id, title, mapData, groups, eastCoast, areas, acrossSea, borderLakes } = system;
  return {
    id,
    ...(title ? { title } : {}),
    ...(mapData ? { mapData } : {}),
    groups,
    eastCoast,
    areas,
    acrossSea,
    borderLakes,
  };
}

/** The regions that share a border with `code`, in the order of their names. */
function neighboursOf(
  { neighbours, areas }: ProgrammeSource,
  code: RegionCode,
): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { a, b, border } of neighbours?.borders ?? []) {
    if (a !== code && b !== code) continue;
    const other = a === code ? b : a;
    found.set(other, { code: other, border });
  }
  return areas.codes.flatMap((each) => found.get(each) ?? []);
}
