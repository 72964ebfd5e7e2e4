import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LegendRow } from '../../domain/choropleth/choropleth';
import { pictureStyle } from '../svg/drawing-style';
import { pictureLegend } from './legend';

const rowOf = (id: string): LegendRow => ({
  id,
  label: id,
  fill: 'none',
  pattern: null,
  badge: '',
  regions: [],
});

/** Where the rows of a legend stand, as "x y", and where it ends. */
function placesOf(rows: readonly string[], columns: number) {
  const { element, bottom } = pictureLegend(rows.map(rowOf), {
    x: 5,
    top: 100,
    width: 200,
    columns,
    size: 10,
    countOf: String,
    measure: (line) => line.length,
    style: pictureStyle({ prefix: 'p' }),
  });
  const markup = renderToStaticMarkup(<svg>{element}</svg>);
  const places = [...markup.matchAll(/<text [^>]*?x="([\d.]+)" y="([\d.]+)"/g)];
  return { places: places.map(([, x, y]) => `${x} ${y}`), bottom };
}

test('a legend in columns fills one after the other, and ends below the longest', () => {
  const one = placesOf(['a', 'b', 'c'], 1);
  const two = placesOf(['a', 'b', 'c'], 2);
  const [first = '', second = ''] = one.places;
  const [x, y] = first.split(' ');
  expect(two.places).toEqual([first, second, `${Number(x) + 200} ${y}`]);
  expect(two.bottom).toBe(placesOf(['a', 'b'], 1).bottom);
  expect(two.bottom).toBeGreaterThan(100);
  expect(placesOf([], 1).bottom).toBe(100);
});
