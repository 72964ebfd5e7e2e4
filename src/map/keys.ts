import type { Area, RegionCode } from '../domain/model/region';
import { regionInDirection, type Direction } from '../domain/geography/directions';
import { regionByTyping } from '../domain/search/type-ahead';

/** The part of a keyboard event that `createMapKeys` reads. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** The region that a key leads to, `leave` for the map itself, or null for a key that the map does not use. */
export type KeyTarget = RegionCode | 'leave' | null;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

/** A letter that comes later than this begins a new name, ms. */
const PAUSE = 1000;

/** An area as the keys know it. Home and End lead to the first and the last that they are given. */
export type KeyStop = Pick<Area, 'code' | 'shortName' | 'label'>;

/**
 * Returns a function that tells which region a key leads to from another. It remembers the letters typed so far.
 * Enter is left to the link.
 */
export function createMapKeys(
  stops: readonly KeyStop[],
): (event: PressedKey, from: RegionCode) => KeyTarget {
  const points = new Map(stops.map(({ code, label }) => [code, label]));
  let typed = { letters: '', at: Number.NEGATIVE_INFINITY };
  const type = (event: PressedKey, from: RegionCode): RegionCode | null => {
    const { letters, at } = typed;
    const sofar = event.timeStamp - at < PAUSE ? letters : '';
    if (sofar === '' && event.key === ' ') return null;
    const found = regionByTyping(stops, sofar + event.key, from);
    // Letters that fit no name begin a new one.
    typed = { letters: found ? sofar + event.key : event.key, at: event.timeStamp };
    return found ?? regionByTyping(stops, event.key, from) ?? from;
  };
  const target = (event: PressedKey, from: RegionCode): KeyTarget => {
    const direction = ARROWS[event.key];
    if (direction) return regionInDirection(from, direction, points) ?? from;
    if (event.key === 'Home') return stops.at(0)?.code ?? null;
    if (event.key === 'End') return stops.at(-1)?.code ?? null;
    if (event.key === 'Escape') return 'leave';
    return /^[\p{L} ]$/u.test(event.key) ? type(event, from) : null;
  };
  return (event, from) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const to = target(event, from);
    // Any other key ends the name that was being typed.
    if (event.key.length > 1) typed = { ...typed, letters: '' };
    return to;
  };
}
