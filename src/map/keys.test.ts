import { expect, it } from 'vitest';
import { REGIONS } from '../testing/areas';
import { createMapKeys, type PressedKey } from './keys';

const press = (key: string, timeStamp = 0, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

it.each([
  ['ArrowUp', '19', '20'],
  ['Home', '20', '10'],
  ['End', '20', '05'],
  ['ö', '20', '18'],
  ['Escape', '20', 'leave'],
  ['Tab', '20', null],
  ['Enter', '20', null],
  // A space before any letter scrolls, as everywhere.
  [' ', '20', null],
] as const)('%s on region %s leads to %s', (key, from, to) => {
  expect(createMapKeys(REGIONS)(press(key), from)).toBe(to);
});

it('reads letters typed in a row as one name, and begins again after a pause or another key', () => {
  const keys = createMapKeys(REGIONS);
  expect(keys(press('v', 0), '20')).toBe('17');
  expect(keys(press('ä', 200), '17')).toBe('17');
  expect(keys(press('s', 400), '17')).toBe('24');
  expect(keys(press('s', 3000), '24')).toBe('12');
  expect(keys(press('ArrowDown', 3100), '12')).toBe('12');
  expect(keys(press('k', 3200), '12')).toBe('08');
});

it("leaves the browser's own shortcuts alone", () => {
  expect(createMapKeys(REGIONS)(press('d', 0, { ctrlKey: true }), '10')).toBeNull();
  expect(createMapKeys(REGIONS)(press('ArrowLeft', 0, { altKey: true }), '10')).toBeNull();
});
