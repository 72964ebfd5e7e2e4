import type { AreasReport, AreasSource, AreasStage, OwnAreas } from './own-areas';
import type { Step, StudioReport } from './report';

/** What reads spreadsheets, beside the page. Its promises are rejected where something cannot be done at all. */
export interface StudioEngine {
  readonly read: (
    name: string,
    bytes: ArrayBuffer,
    areas: OwnAreas | null,
  ) => Promise<StudioReport>;
  /** Reads a file of areas, and tells on the way what it is about. */
  readonly areas: (
    source: AreasSource,
    onStage: (stage: AreasStage) => void,
  ) => Promise<AreasReport>;
  /** Reads the last spreadsheet anew, as it was brought and then changed by these steps. */
  readonly apply: (steps: readonly Step[]) => Promise<StudioReport>;
  /** The last edition that was read, as a ZIP. */
  readonly pack: () => Promise<Blob>;
}
