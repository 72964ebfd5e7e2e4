import { describe, expect, it, test } from 'vitest';
import { exportEn } from '../../testing/messages';

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const rights = {
  publisher: 'Verket',
  hasContacts: false,
  mapData: { source: { sv: 'Kartverket', en: 'Mapping Ltd' } },
};

describe('what files say of themselves', () => {
  it.each([
    ['On the map: Food', () => exportEn.onMap('Food')],
    [
      'Verket, the page “Så gör vi”, no date, the programme Vägar. Reproduced in Regionatlas. The themes are Regionatlas’s interpretation.',
      () => exportEn.sourceLine(programme),
    ],
    [
      'The map highlights Ek, Al and Ask; the others are dimmed.',
      () => exportEn.highlighted(['Ek', 'Al', 'Ask']),
    ],
    ['The map highlights no regions.', () => exportEn.highlighted([])],
    ['Data version 3f.', () => exportEn.taken('3f', null)],
    ['Downloaded 2026-11-28.', () => exportEn.taken(null, '2026-11-28')],
    ['Data version 3f, downloaded 2026-11-28.', () => exportEn.taken('3f', '2026-11-28')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      '(MIT licence). The borders of the map are based on Mapping Ltd.',
      () => exportEn.licence(rights),
    ],
    [
      'in Swedish. The themes are Regionatlas’s interpretation. Every',
      () => exportEn.interpretation({}),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

test('nothing is said of when a file was made, if nothing is known', () => {
  expect(exportEn.taken(null, null)).toBe('');
});
