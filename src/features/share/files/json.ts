import type { Dataset, CopySource, Region } from '../../../domain/model/dataset';
import type { ExportSource } from './source';
import type { AreaSystemData, RegionCode } from '../../../domain/model/region';
import { rightsOf } from '../../../domain/model/terms';

/**
 * The dataset with only these regions and what is about them, its source, and the file of the whole, which a draft has none of. Valid
 * by the published schema if a region has data.
 */
export function datasetExtract(source: Omit<ExportSource, 'choropleth'>): Dataset {
  const { codes, provenance } = source;
  const { dataset } = source.atlas;
  const { $schema, about } = dataset;
  const regions = codes.flatMap(
    (code) => dataset.regions.find((region) => region.code === code) ?? [],
  );
  const isWhole = regions.length === dataset.regions.length;
  const { programme, families, themes, areaSystem } = isWhole ? dataset : partOf(dataset, regions);
  return {
    $schema,
    ...(about ? { about: { ...about, versionFile: undefined } } : {}),
    extract: {
      ...copySource(source, true),
      ...(provenance.digest === null ? {} : { whole: `${programme.id}.json` }),
    },
    programme,
    families,
    themes,
    regions,
    areaSystem,
  };
}

type About = Pick<Dataset, 'programme' | 'families' | 'themes' | 'areaSystem'>;

/** What a dataset says that is about these regions, without what only the atlas needs. */
function partOf(dataset: Dataset, regions: readonly Region[]): About {
  const { slips, translations, ...others } = dataset.programme;
  const programme = { ...others, stopWords: undefined };
  const texts = JSON.stringify([programme, regions]);
  const occurring = (words: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(words).filter(([each]) => texts.includes(JSON.stringify(each).slice(1, -1))),
    );
  const read = new Set(
    regions.flatMap(({ areas }) => areas.flatMap(({ themes }) => themes.map(({ id }) => id))),
  );
  // Where nothing is read yet, all of them: the schema asks for one at least.
  const themes = dataset.themes.filter(({ id }) => read.size === 0 || read.has(id));
  return {
    programme: {
      ...programme,
      ...(translations && { translations: { en: occurring(translations.en) } }),
      ...(slips && { slips: occurring(slips) }),
    },
    families: dataset.families.filter(({ id }) => themes.some(({ family }) => family === id)),
    themes,
    areaSystem: areasOf(dataset.areaSystem, new Set(regions.map(({ code }) => code))),
  };
}

function areasOf(system: AreaSystemData, codes: ReadonlySet<RegionCode>): AreaSystemData {
  const { areas, eastCoast, acrossSea, borderLakes } = system;
  return {
    ...system,
    eastCoast: eastCoast.filter((code) => codes.has(code)),
    // Where names stand on the map is for those who draw all of it.
    areas: areas
      .filter(({ code }) => codes.has(code))
      .map((area) => ({ ...area, places: undefined })),
    acrossSea: acrossSea.filter(({ code }) => codes.has(code)),
    borderLakes: borderLakes.filter(({ a, b }) => codes.has(a) || codes.has(b)),
  };
}

/** The source of a copy, as JSON and GeoJSON state it. `withContacts` is true for one that has the contacts there are. */
export function copySource(
  { atlas: { dataset }, provenance, messages }: Omit<ExportSource, 'choropleth'>,
  withContacts: boolean,
): CopySource {
  const { digest, date, address } = provenance;
  const rights = rightsOf(dataset);
  return {
    source: messages.sourceLine(dataset.programme),
    licence: messages.licence({ ...rights, hasContacts: withContacts && rights.hasContacts }),
    ...(digest === null ? {} : { version: digest }),
    ...(date === null ? {} : { date }),
    ...(address === null ? {} : { address }),
  };
}
