// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { coarseShapes } from '../../testing/coarse-shapes';
import { NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { LINES } from '../lines';
import { outlinesAround } from './outlines';

const regions = coarseShapes('regions');
const drawn = (highlights: Partial<typeof NO_HIGHLIGHTS>) =>
  outlinesAround({ ...NO_HIGHLIGHTS, ...highlights }, regions);

it('what is highlighted has a line in its casing, in the order of drawing', () => {
  const lines = drawn({ focused: '20', hovered: '25', compared: ['09'] });
  expect(lines.map((line) => line.getAttribute('class'))).toEqual([
    'map-hovered-casing',
    'map-hovered',
    'map-compared-casing',
    'map-compared',
    'map-focused-casing',
    'map-focused',
  ]);
  for (const line of lines) expect(line.querySelector('path')?.getAttribute('d')).toMatch(/^M.*z$/);
  expect(drawn({ selected: 'unknown' })[0]?.children).toHaveLength(0);
});

it('a small region has a line of its own width, and small islands are outlined close by alone', () => {
  const classes = (selected: string) =>
    [...(drawn({ selected })[1]?.children ?? [])].map((path) => path.getAttribute('class'));
  expect(classes('10')[0]).toBe('is-small');
  expect(classes('25')[0]).toBe('');
  expect(classes('01')).toContain('map-islets');
  const { width, small = Number.NaN } = LINES.selected;
  expect(small).toBeLessThan(width);
  expect(LINES['selected-casing'].small).toBeUndefined();
});

it('the line of the focus alone is dashed: those of compared neighbours would tangle', () => {
  const dashed = Object.entries(LINES).filter(([, { dashes }]) => dashes !== undefined);
  expect(dashed.map(([id]) => id)).toEqual(['focused']);
});
