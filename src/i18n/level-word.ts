import type { RegionLevel } from '../domain/model/dataset';
import type { Wording } from './messages';

/** The word for a level: the same as in the map's legend. */
export function levelWord(level: RegionLevel, { painting }: Pick<Wording, 'painting'>): string {
  return level === 'no-data' ? painting.noData : painting[level];
}
