import { describe, expect, test } from 'vitest';
import { BASEMAP, DIMMED } from '../../domain/choropleth/palette';
import { labelClass, PAGE_STYLE, patternFill, pictureStyle, placementClass } from './drawing-style';

describe('A picture that stands alone', () => {
  const style = pictureStyle({ prefix: 'x-', pixel: 10, borders: 0.5, highlights: 2 });

  test('has borders and highlights of their own width, in light colours', () => {
    expect(style.part('borders')).toEqual({
      fill: 'none',
      stroke: '#ffffff',
      strokeWidth: 10,
      strokeLinejoin: 'round',
    });
    expect(style.part('coast')).toMatchObject({ fill: 'none', strokeWidth: 12 });
    expect(style.part('border-lines')).toMatchObject({ fill: 'none', strokeWidth: 3.75 });
    expect(style.part('land')).toMatchObject({
      fill: '#e6e1d8',
      strokeWidth: 3.75,
      strokeLinejoin: 'round',
    });
    expect(style.part('lakes')).toEqual({ fill: '#d3dfe6' });
    expect(style.part('highlights')).toEqual({ fill: 'none', strokeLinejoin: 'round' });
    expect(style.part('selected')).toEqual({ stroke: '#14212b', strokeWidth: 50 });
    expect(style.part('focused')).toEqual({
      stroke: '#ffffff',
      strokeWidth: 50,
      strokeDasharray: '100 80',
    });
  });

  test('has fills, patterns and dimmed regions as they are in the light', () => {
    expect(style).toMatchObject({
      prefix: 'x-',
      dimmed: { opacity: DIMMED },
      patternScale: 10,
      patternTiles: 1,
    });
    expect(style.fill('main')).toEqual({ fill: '#15616d' });
    expect(style.ink('dots')).toBe('#8a5a10');
    expect(style.swatchEdge).toEqual({ fill: 'none', stroke: BASEMAP.coast.light, strokeWidth: 1 });
    expect(patternFill('dots', 'x-')).toBe('url(#x-pattern-dots)');
    expect(patternFill(null, 'x-')).toBe('none');
  });
});

test('A badge of a picture is its number over a halo, in the middle of its sample', () => {
  const type = { fontSize: 11, fontWeight: 500, dy: 4 };
  expect(pictureStyle({ prefix: '' }).badge).toEqual([
    { ...type, stroke: BASEMAP.halo.light, strokeWidth: 3, strokeLinejoin: 'round' },
    { ...type, fill: BASEMAP.lettering.light },
  ]);
});

test('The drawing of a page has the classes that its style sheet gives a look', () => {
  expect(PAGE_STYLE.part('border-lines')).toEqual({ className: 'map-border-lines' });
  expect(PAGE_STYLE.fill('main')).toEqual({ className: 'fill-main' });
});

describe('The classes of a name', () => {
  const placed = { from: 480, at: [0, 0], anchor: 'center', hasLeader: false } as const;
  const name = { code: '10', placements: [{ ...placed, below: Infinity }] } as const;

  test('say from which height on it is shown, and how it stands out', () => {
    expect(labelClass(name, { selected: '20', compared: [] })).toBe('map-label from-480');
    expect(labelClass(name, { selected: '10', compared: ['20', '10'] })).toBe(
      'map-label from-480 is-selected is-compared',
    );
  });

  test('say below which height it is in each place but the last, and which part of it is there but its beginning', () => {
    expect(placementClass(640, 'left')).toBe('below-640');
    expect(placementClass(640, 'right')).toBe('below-640 at-right');
    expect(placementClass(Infinity, 'center')).toBe('at-center');
    expect(placementClass(Infinity, 'left')).toBeUndefined();
  });
});
