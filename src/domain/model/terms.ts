import { hasContacts } from './atlas';
import type { Dataset } from './dataset';
import type { Licence, MapData } from './region';

/** The parts of the atlas that have terms of their own. */
export type Part = 'texts' | 'themes' | 'shapes' | 'code';

/** A sentence for each part: whose it is, and its licence. */
export type Terms = Readonly<Record<Part, string>>;

/** What the terms of a dataset go by. */
export interface Rights {
  readonly publisher: string;
  readonly hasContacts: boolean;
  readonly mapData: MapData | undefined;
  /** Of the texts, where the publisher states one. */
  readonly licence?: Licence | undefined;
}

/** Returns what the terms of a dataset go by. */
export function rightsOf(dataset: Dataset): Rights {
  const { programme, areaSystem } = dataset;
  const { publisher, licence } = programme;
  const { mapData } = areaSystem;
  return { publisher, hasContacts: hasContacts({ dataset }), mapData, licence };
}

type LicenceId = Pick<Licence, 'id' | 'address'>;

/** The licence of our own work: the code, and the themes as the reading of the texts. */
export const MIT: LicenceId = { id: 'MIT', address: 'https://spdx.org/licenses/MIT' };

/** Returns the licence of each part; null where none is known. */
export function licencesOf({
  licence,
  mapData,
}: Pick<Rights, 'licence' | 'mapData'>): Readonly<Record<Part, LicenceId | null>> {
  return { texts: licence ?? null, themes: MIT, shapes: mapData?.licence ?? null, code: MIT };
}
