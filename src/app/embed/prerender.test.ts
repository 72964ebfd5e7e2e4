import { expect, test } from 'vitest';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { framePaths, renderBuilder } from './prerender';

test.each([
  ['a programme with neighbours', true, 4],
  ['a programme without any', false, 3],
])(
  'of %s, the page for code without scripts names frames that there are',
  (_, areNeighbours, count) => {
    const system = madeUpAreas(3);
    const [first = '', second = ''] = system.areas.map(({ code }) => code);
    const borders = areNeighbours ? { [first]: second } : {};
    const dataset = madeUpDataset({ [first]: ['A b'], [second]: ['B'] }, borders, system);
    const { body } = renderBuilder('sv', { dataset, base: '/atlas/' }, '');
    const told = /<noscript>.*<\/noscript>/s.exec(body)?.[0] ?? '';
    const addresses = [...told.matchAll(/<code[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(addresses).toHaveLength(count);
    const frames = new Set(framePaths({ dataset }).map((path) => `/atlas/inbaddad/${path}`));
    expect(addresses.filter((each) => !frames.has(each ?? ''))).toEqual([]);
  },
);
