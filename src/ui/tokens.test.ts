/** Colours that are written as mixed, since the oldest promised browsers cannot mix them, are of the colours they stand for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASEMAP } from '../domain/choropleth/palette';

/** The colours of a block of rules by name, from its own beginning to its end. */
function coloursAfter(start: string, path = 'src/ui/tokens.css') {
  const css = readFileSync(path, 'utf8');
  const block = css.slice(css.indexOf(start)).replace(/\}[\s\S]*/, '');
  return new Map(
    Array.from(
      block.matchAll(/--([\w-]+): (#[0-9a-f]+|var\(--\w+\));/g),
      ([, name = '', value]) => [name, value ?? ''],
    ),
  );
}

/** The colour half-way between two, as `color-mix()` rounds it. */
function between(one = '', other = ''): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(((a ?? NaN) + (b ?? NaN)) / 2)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

const [LIGHT, DARK] = [':root {', '(prefers-color-scheme: dark) {'];
const [TENTH, HALF, MOST] = ['1a', '8c', 'b3'];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the mixed colours, %s', (scheme, start) => {
  const colours = coloursAfter(start);
  test.each([
    ['tint', `${colours.get('ink')}${TENTH}`],
    ['ink-off', `${colours.get('ink-soft')}${HALF}`],
    ['veil', `${BASEMAP.halo[scheme]}${MOST}`],
    ['paper-off', between(colours.get('paper'), BASEMAP.sea[scheme])],
  ])('--%s', (name, mixed) => {
    expect(colours.get(name)).toBe(mixed);
  });

  test('with more contrast, what does nothing is of the ink that is read', () => {
    const more = scheme === 'light' ? 'more) {' : 'more) and (prefers-color-scheme: dark) {';
    expect(coloursAfter(more).get('ink-off')).toBe(`${colours.get('ink')}${HALF}`);
  });
});

test('on paper they are of its ink', () => {
  const colours = coloursAfter(':root {', 'src/app/shell/print.css');
  expect(colours.get('tint')).toMatch(/^#0{6}1a$/);
  expect(colours.get('veil')).toBe(`${BASEMAP.halo.light}${MOST}`);
});
