import { hasContacts } from '../model/atlas';
import type { Dataset, CopySource } from '../model/dataset';
import type { ExportMessages, Provenance } from './export';
import type { RegionCode } from '../model/region';
import { rightsOf } from '../model/terms';

/** The dataset with only these regions, and its source. Valid by the published schema if a region has data. */
export function datasetExtract(
  dataset: Dataset,
  codes: readonly RegionCode[],
  provenance: Provenance,
  messages: ExportMessages,
): Dataset {
  const { $schema, about, programme, families, themes, areaSystem, regions } = dataset;
  return {
    $schema,
    ...(about ? { about: { ...about, versionFile: undefined } } : {}),
    extract: copySource(dataset, provenance, messages),
    programme,
    families,
    themes,
    regions: codes.flatMap((code) => regions.find((region) => region.code === code) ?? []),
    areaSystem,
  };
}

/** The source of a copy, as JSON and GeoJSON state it. */
export function copySource(
  dataset: Dataset,
  { digest, date, address }: Provenance,
  messages: ExportMessages,
  withContacts = hasContacts({ dataset }),
): CopySource {
  return {
    source: messages.sourceLine(dataset.programme),
    licence: messages.licence({ ...rightsOf(dataset), hasContacts: withContacts }),
    ...(digest === null ? {} : { version: digest }),
    ...(date === null ? {} : { date }),
    ...(address === null ? {} : { address }),
  };
}
