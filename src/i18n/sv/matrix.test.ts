import { describe, expect, it } from 'vitest';
import { lateSv } from '../../testing/messages';

const { matrix } = lateSv;

const totals = (any: number, main: number) => ({ any, main, touches: any - main });
const ofRegion = (any: number, main: number) => matrix.rowTotal(totals(any, main));
const ofTheme = (any: number, main: number) => matrix.columnTotal(totals(any, main));

describe('the order of the matrix', () => {
  it.each([
    ['Regionerna är sorterade i bokstavsordning.', () => matrix.caption(matrix.rowOrder.name)],
    ['Filtret framhäver fem av 21 regioner.', () => matrix.left(5, 21)],
    ['Filtret framhäver inga regioner.', () => matrix.left(0, 21)],
    ['efter temat livsmedel', () => matrix.byTheme('Livsmedel')],
    ['Sortera regionerna efter temat livsmedel', () => matrix.sortByTheme('Livsmedel')],
    [
      'Regionerna är nu sorterade från norr till söder. Först: Dalarna.',
      () => matrix.sorted(matrix.rowOrder.north, 'Dalarna'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['ett av de 14 har valts av minst en region. Ind', () => matrix.noGaps(14)],
    ['Inga: det enda temat har valts av minst en region. Ind', () => matrix.noGaps(1)],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the themes of a region', () => {
  it.each([
    ['0 teman; som huvudtema: 0', () => ofRegion(0, 0)],
    ['1 tema; som huvudtema: 1', () => ofRegion(1, 1)],
    ['3 teman; som huvudtema: 2', () => ofRegion(3, 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the regions of a theme', () => {
  it.each([
    ['0 regioner; som huvudtema: 0', () => ofTheme(0, 0)],
    ['3 regioner; som huvudtema: 2', () => ofTheme(3, 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
