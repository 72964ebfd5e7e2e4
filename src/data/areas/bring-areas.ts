import { isSound, type Issue } from '../issues/issue';
import { areasIdOf } from './areas-yaml';
import { checkAreas } from './check-areas';
import { makeAreas, type AreaFiles, type Stage } from './make-areas';
import {
  guessProperties,
  propertiesOf,
  type ChosenProperties,
  type FileProperty,
} from './properties';
import { readFeatures } from './read-features';

export interface BroughtAreas {
  readonly properties: readonly FileProperty[];
  readonly chosen: ChosenProperties;
  readonly issues: readonly Issue[];
  /** Null if any issue is an error. */
  readonly areas: AreaFiles | null;
}

interface BringSettings {
  /** Guessed where nothing is chosen. */
  readonly chosen: ChosenProperties | null;
  /** The ids that other areas have. */
  readonly taken: readonly string[];
  /** The order of names in lists. */
  readonly compare: (one: string, other: string) => number;
  readonly onStage: (stage: Stage | 'read') => void;
}

/** Reads and checks a GeoJSON or TopoJSON file with an area in each feature, and makes an area system of it. */
export function bringAreas(
  file: string,
  bytes: Uint8Array,
  { chosen, taken, compare, onStage }: BringSettings,
): BroughtAreas {
  onStage('read');
  const read = readFeatures(file, bytes);
  const properties = propertiesOf(read.features);
  const used = chosen ?? guessProperties(read.features);
  const checked = checkAreas(file, read.features, used);
  const issues = [...read.issues, ...checked.issues];
  if (!isSound(issues)) return { properties, chosen: used, issues, areas: null };
  const made = makeAreas(file, areasIdOf(file, taken), checked.areas, compare, onStage);
  return { properties, chosen: used, issues: [...issues, ...made.issues], areas: made.areas };
}
