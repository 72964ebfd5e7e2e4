import type { RegionLevel } from '../domain/dataset';
import type { Wording } from './wording';

/** The word for a level: the same as in the map's legend. */
export function levelWord(level: RegionLevel, { painting }: Pick<Wording, 'painting'>): string {
  return level === 'no-data' ? painting.noData : painting[level];
}
