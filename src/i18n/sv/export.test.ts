import { describe, expect, it, test } from 'vitest';
import { exportSv } from '../../testing/messages';

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const rights = {
  publisher: 'Verket',
  hasContacts: false,
  mapData: { source: { sv: 'Kartverket', en: 'Mapping Ltd' } },
};

describe('what files say of themselves', () => {
  it.each([
    ['På kartan: Livsmedel', () => exportSv.onMap('Livsmedel')],
    [
      'Verket, sidan ”Så gör vi” (utan datum), programmet Vägar. Återgiven i Regionatlas. Temana är Regionatlas tolkning.',
      () => exportSv.sourceLine(programme),
    ],
    [
      'På kartan framhävs Ek, Al och Ask; övriga är nedtonade.',
      () => exportSv.highlighted(['Ek', 'Al', 'Ask']),
    ],
    ['Inga regioner framhävs på kartan.', () => exportSv.highlighted([])],
    ['Dataversion 3f.', () => exportSv.taken('3f', null)],
    ['Hämtad 2026-11-28.', () => exportSv.taken(null, '2026-11-28')],
    ['Dataversion 3f, hämtad 2026-11-28.', () => exportSv.taken('3f', '2026-11-28')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['(MIT-licens). Kartans gränser bygger på Kartverket.', () => exportSv.licence(rights)],
    ['ordagrant. Temana är Regionatlas tolkning. Varje', () => exportSv.interpretation({})],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

test('nothing is said of when a file was made, if nothing is known', () => {
  expect(exportSv.taken(null, null)).toBe('');
});
