import { describe, expect, it } from 'vitest';
import { lateEn } from '../../testing/messages';

const { matrix } = lateEn;

const totals = (any: number, main: number) => ({ any, main, touches: any - main });
const ofRegion = (any: number, main: number) => matrix.rowTotal(totals(any, main));
const ofTheme = (any: number, main: number) => matrix.columnTotal(totals(any, main));

describe('the order of the matrix', () => {
  it.each([
    ['Sorted in Swedish alphabetical order.', () => matrix.caption(matrix.rowOrder.name)],
    ['The filter highlights five of 21 regions.', () => matrix.left(5, 21)],
    ['The filter highlights no regions.', () => matrix.left(0, 21)],
    ['by the theme food', () => matrix.byTheme('Food')],
    ['Sort the regions by the theme food', () => matrix.sortByTheme('Food')],
    [
      'The regions are now sorted from north to south. First: Dalarna.',
      () => matrix.sorted(matrix.rowOrder.north, 'Dalarna'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['each of the 14 has been chosen by at least one region. The', () => matrix.noGaps(14)],
    ['None: the only theme has been chosen by at least one region. The', () => matrix.noGaps(1)],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the themes of a region', () => {
  it.each([
    ['0 themes; as a main theme: 0', () => ofRegion(0, 0)],
    ['1 theme; as a main theme: 1', () => ofRegion(1, 1)],
    ['3 themes; as a main theme: 2', () => ofRegion(3, 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the regions of a theme', () => {
  it.each([
    ['0 regions; as a main theme: 0', () => ofTheme(0, 0)],
    ['3 regions; as a main theme: 2', () => ofTheme(3, 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
