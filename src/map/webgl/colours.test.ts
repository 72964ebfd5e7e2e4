import { expect, test } from 'vitest';
import { HIGH_CONTRAST_WIDTH, BASEMAP } from '../../domain/choropleth/palette';
import { coloursOf } from './colours';

const asIs = (colour: string) => colour;

test('for a reader who asks for more contrast, lines are as dark as the lettering, and wider', () => {
  const [plain, strong] = [coloursOf('light', asIs), coloursOf('light', asIs, true)];
  expect([plain.ground('coast'), plain.lineScale]).toEqual([BASEMAP.coast.light, 1]);
  expect([strong.ground('coast'), strong.lineScale]).toEqual([
    BASEMAP.lettering.light,
    HIGH_CONTRAST_WIDTH,
  ]);
  expect(strong.ground('sea')).toBe(plain.ground('sea'));
});

test('where colours are forced, fills that would be alike have patterns, and others keep theirs', () => {
  const [plain, forced] = [coloursOf('light', asIs), coloursOf('forced', asIs)];
  const look = { fill: 'family-2', pattern: null } as const;
  expect(plain.pattern(look)).toBeNull();
  expect(forced.pattern(look)).toBe('back-hatch');
  expect(forced.pattern({ ...look, pattern: 'stripe-3' })).toBe('stripe-3');
  expect(forced.pattern({ fill: 'main', pattern: null })).toBeNull();
});

test('forced colours are the system’s own, and outlines wider', () => {
  const forced = coloursOf('forced', (colour) => `system ${colour}`);
  expect(forced.swatch('main')).toBe('system Highlight');
  expect(forced.lineScale).toBe(HIGH_CONTRAST_WIDTH);
});
