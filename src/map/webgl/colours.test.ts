import { expect, test, vi } from 'vitest';
import { paletteColours } from '../../testing/palette-colours';
import { coloursOf } from './colours';

test('colours and the width of lines are those of the style sheet', () => {
  const plain = coloursOf((name) => (name === '--bolder' ? '1.6' : `${name} of the sheet`), null);
  expect(plain.ground('coast')).toBe('--ground-coast of the sheet');
  expect(plain.lineScale).toBe(1.6);
});

test('the style sheet is asked once for each, as for the system’s colours', () => {
  const property = vi.fn<(name: string) => string>((name) => name);
  const resolve = vi.fn<(colour: string) => string>((colour) => colour);
  const forced = coloursOf(property, resolve);
  const asked = property.mock.calls.length;
  expect([forced.swatch('main'), forced.swatch('main')]).toEqual([
    '--swatch-main',
    '--swatch-main',
  ]);
  expect(property).toHaveBeenCalledTimes(asked + 1);
  expect(resolve).toHaveBeenCalledTimes(1);
});

test('where colours are forced, fills that would be alike have patterns, and others keep theirs', () => {
  const [plain, forced] = [paletteColours('light'), paletteColours('forced')];
  const look = { fill: 'family-2', pattern: null } as const;
  expect(plain.pattern(look)).toBeNull();
  expect(forced.pattern(look)).toBe('back-hatch');
  expect(forced.pattern({ ...look, pattern: 'stripe-3' })).toBe('stripe-3');
  expect(forced.pattern({ fill: 'main', pattern: null })).toBeNull();
});

test('forced colours are resolved', () => {
  const forced = coloursOf(
    () => 'Highlight',
    (colour) => `rgb of ${colour}`,
  );
  expect(forced.swatch('main')).toBe('rgb of Highlight');
});
