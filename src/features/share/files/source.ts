import type { Choropleth } from '../../../domain/choropleth/choropleth';
import type { Provenance } from '../../../domain/export/export';
import type { Atlas } from '../../../domain/model/atlas';
import type { RegionCode } from '../../../domain/model/region';
import type { ExportMessages } from '../../../i18n/messages';

/** What a file is made from. */
export interface ExportSource {
  readonly atlas: Atlas;
  /** The regions of the file, in order. Each is complete, whatever selected it; one without data is a row that says so. */
  readonly codes: readonly RegionCode[];
  /** The map's choropleth, for a column with its value for each region, or null. */
  readonly choropleth: Choropleth | null;
  readonly provenance: Provenance;
  readonly messages: ExportMessages;
}
