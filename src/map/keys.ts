import { REGION_CODES, type RegionCode } from '../domain/model/region';
import { REGION_POINTS } from '../domain/geography/generated';
import { stepFrom, type Direction } from '../domain/geography/steps';
import { regionByTyping } from '../domain/search/type-ahead';

/** What a key event has that the map asks for. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** The region that a key leads to, `leave` for away from the regions, or null: the key is not the map's. */
export type KeyTarget = RegionCode | 'leave' | null;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

/** Letters further apart than this, in milliseconds, begin a new name. */
const PAUSE = 1000;

/**
 * The keyboard's map for one page: what a key does, seen from the region it was pressed on. It remembers
 * the letters typed so far. Enter is the link's own.
 */
export function createMapKeys(): (event: PressedKey, from: RegionCode) => KeyTarget {
  let typed = { letters: '', at: Number.NEGATIVE_INFINITY };
  const type = (event: PressedKey, from: RegionCode): RegionCode | null => {
    const { letters, at } = typed;
    const sofar = event.timeStamp - at < PAUSE ? letters : '';
    if (sofar === '' && event.key === ' ') return null;
    const found = regionByTyping(sofar + event.key, from);
    // What fits no name any longer is the beginning of a new one.
    typed = { letters: found ? sofar + event.key : event.key, at: event.timeStamp };
    return found ?? regionByTyping(event.key, from) ?? from;
  };
  const target = (event: PressedKey, from: RegionCode): KeyTarget => {
    const direction = ARROWS[event.key];
    if (direction) return stepFrom(from, direction, REGION_POINTS) ?? from;
    if (event.key === 'Home') return REGION_CODES.at(0) ?? null;
    if (event.key === 'End') return REGION_CODES.at(-1) ?? null;
    if (event.key === 'Escape') return 'leave';
    return /^[\p{L} ]$/u.test(event.key) ? type(event, from) : null;
  };
  return (event, from) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const to = target(event, from);
    // Whoever goes on in another way has done with the name.
    if (event.key.length > 1) typed = { ...typed, letters: '' };
    return to;
  };
}
