import { hasContacts } from './atlas';
import type { Dataset } from './dataset';
import type { MapData } from './region';

/** The parts of the atlas that have terms of their own. */
export type Part = 'texts' | 'themes' | 'shapes' | 'code';

/** A sentence for each part: whose it is, and its licence. */
export type Terms = Readonly<Record<Part, string>>;

/** What the terms of a dataset go by. */
export interface Rights {
  readonly publisher: string;
  readonly hasContacts: boolean;
  readonly mapData: MapData | undefined;
}

/** Returns what the terms of a dataset go by. */
export function rightsOf(dataset: Dataset): Rights {
  const { programme, areaSystem } = dataset;
  const { publisher } = programme;
  return { publisher, hasContacts: hasContacts({ dataset }), mapData: areaSystem.mapData };
}

interface Licence {
  /** Of SPDX. */
  readonly id: string;
  readonly address: string;
}

/** The licence of our own work: the code, and the themes as the reading of the texts. */
export const MIT: Licence = { id: 'MIT', address: 'https://spdx.org/licenses/MIT' };

/** Returns the licence of each part; null where none is known. The publisher has given its texts none. */
export function licencesOf({
  mapData,
}: Pick<Rights, 'mapData'>): Readonly<Record<Part, Licence | null>> {
  return { texts: null, themes: MIT, shapes: mapData?.licence ?? null, code: MIT };
}
