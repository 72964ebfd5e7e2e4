import { focusAreaIdAt, DATASET_SCHEMA_FILE } from '../domain/model/dataset';
import type { Contact, Dataset, FocusArea, Neighbour, Region } from '../domain/model/dataset';
import type { Area } from '../domain/model/region';
import { grouped } from '../domain/model/grouped';
import type { SearchFacts } from '../domain/search/facts';
import { checkProgrammeFolder } from './checks/check';
import { judgePhone } from './folder/phone';
import type { OnRegion, SourceFiles } from './folder/read-programme-folder';
import type {
  ProgrammeSource,
  SourceContact,
  SourcePerson,
  SourceRegion,
} from './folder/source-model';
import { valueOf } from './folder/yaml-source';
import { isSound, type Issue } from './issues/issue';

export interface PublishOptions {
  /** False leaves every contact out, for an edition without personal data. */
  readonly contacts: boolean;
  readonly onRegion?: OnRegion | undefined;
}

export interface PublishResult {
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
): PublishResult {
  const { source, issues } = checkProgrammeFolder(files, folder, options.onRegion);
  if (!isSound(issues)) return { dataset: null, search: null, issues, source };
  return { dataset: buildDataset(source, options), search: searchFacts(source), issues, source };
}

function searchFacts({ words, places }: ProgrammeSource): SearchFacts {
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
      { themes: read.map(valueOf), ...(note ? { note } : {}) },
    ]),
  );
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const entries = options.contacts ? (source.contacts?.entries ?? []) : [];
  const contacts = new Map(entries.map((entry) => [entry.code, entry]));
  const neighbours = neighboursIn(source);
  return {
    $schema: DATASET_SCHEMA_FILE,
    programme: programme.value,
    families: themes.families.map(valueOf),
    themes: themes.themes.map(valueOf),
    regions: source.areas.areas.flatMap((area) => {
      const region = byCode.get(area.code);
      if (region === undefined) return [];
      const own = (neighbours.get(area.code) ?? []).map(({ neighbour }) => neighbour);
      return [buildRegion(region, area, interpretations, contacts.get(area.code), own)];
    }),
    areaSystem: source.areas.data,
  };
}

function buildRegion(
  region: SourceRegion,
  { code, slug, shortName, county, iso, nuts }: Area,
  interpretations: ReadonlyMap<string, Interpretation>,
  entry: SourceContact | undefined,
  neighbours: readonly Neighbour[],
): Region {
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
    neighbours,
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

/** Each border with the code of the region that it is one of, in the order of the names of the neighbours. */
function neighboursIn({ neighbours, areas }: ProgrammeSource) {
  const place = new Map(areas.codes.map((code, index) => [code, index]));
  const pairs = (neighbours ?? []).flatMap(({ value: { a, b, border } }) => [
    { of: a, neighbour: { code: b, border } },
    { of: b, neighbour: { code: a, border } },
  ]);
  const inOrder = pairs.toSorted(
    (one, other) => (place.get(one.neighbour.code) ?? 0) - (place.get(other.neighbour.code) ?? 0),
  );
  return grouped(inOrder, ({ of }) => of);
}
