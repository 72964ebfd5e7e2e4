import type { RegionLevel } from '../domain/model/dataset';
import type { Messages } from './messages';

/** The word for a level: the same as in the map's legend. */
export function levelWord(
  level: RegionLevel,
  { choropleth }: Pick<Messages, 'choropleth'>,
): string {
  return level === 'no-data' ? choropleth.noData : choropleth[level];
}
