import { describe, expect, test } from 'vitest';
import type { Geometry } from 'geojson';
import { DIMMED } from '../../domain/choropleth/palette';
import { unproject } from '../../domain/geography/projection';
import { patternFill, pictureStyle, placementClass } from './drawing-style';
import { escaped, tag } from './markup';
import { pathOf } from './path';

/** A ring through points in projected units. */
const ring = (...points: readonly (readonly [number, number])[]) =>
  points.map((point) => [...unproject(point)]);
const square = ring([100, 100], [130, 100], [130, 120], [100, 120], [100, 100]);

describe('The path of a shape', () => {
  test('is relative, in whole units, and closed without its last point', () => {
    expect(pathOf({ type: 'Polygon', coordinates: [square] })).toBe('M100,100l30,0 0,20 -30,0z');
  });

  test('has a minus sign in place of a comma', () => {
    const up = ring([100, 100], [120, 90], [140, 130], [100, 100]);
    expect(pathOf({ type: 'Polygon', coordinates: [up] })).toBe('M100,100l20-10 20,40z');
  });

  test('is that of all rings of all polygons', () => {
    const other = ring([0, 0], [50, 0], [50, 50], [0, 0]);
    const shape: Geometry = { type: 'MultiPolygon', coordinates: [[square, other], [other]] };
    expect(pathOf(shape)).toBe('M100,100l30,0 0,20 -30,0zM0,0l50,0 0,50zM0,0l50,0 0,50z');
  });

  test('at a precision has fewer points, and none of a ring that is smaller', () => {
    const island = ring([500, 500], [501, 500], [501, 501], [500, 500]);
    const fine = ring([100, 100], [101, 101], [130, 100], [130, 120], [100, 100]);
    expect(pathOf({ type: 'Polygon', coordinates: [fine, island] }, 10)).toBe('M10,10l3,0 0,2z');
  });

  test('is that of an area alone', () => {
    expect(() => pathOf({ type: 'Point', coordinates: [0, 0] })).toThrow(/Polygon.*is a Point/);
  });
});

describe('Markup', () => {
  test('has its attributes but those that are null, and its children', () => {
    expect(tag('g', { id: 'a', x: 1, y: null }, tag('b', {}), 'c')).toBe(
      '<g id="a" x="1"><b></b>c</g>',
    );
  });

  test('has text and attributes made safe', () => {
    expect(escaped('<a title="b"> & c &lt;')).toBe(
      '&lt;a title=&quot;b&quot;&gt; &amp; c &amp;lt;',
    );
    expect(tag('p', { title: '"<&>"' })).toBe('<p title="&quot;&lt;&amp;&gt;&quot;"></p>');
  });
});

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
    expect(style.part('focus')).toEqual({
      stroke: '#ffffff',
      strokeWidth: 50,
      strokeDasharray: '100 80',
    });
  });

  test('has fills, patterns and dimmed regions as they are in the light', () => {
    expect(style).toMatchObject({ prefix: 'x-', dimmed: { opacity: DIMMED }, patternScale: 10 });
    expect(style.fill('main')).toEqual({ fill: '#15616d' });
    expect(style.ink('dots')).toBe('#8a5a10');
    expect(patternFill('dots', 'x-')).toBe('url(#x-pattern-dots)');
    expect(patternFill(null, 'x-')).toBe('none');
  });
});

test('the class of a name says from which height on it is shown, and below which', () => {
  const placement = {
    from: 480,
    below: 640,
    at: [0, 0],
    anchor: 'center',
    hasLeader: false,
  } as const;
  expect(placementClass(placement, true)).toBe('least-480 below-640');
  expect(placementClass(placement, false)).toBe('from-480 below-640');
});
