import { describe, expect, it } from 'vitest';
import { shareEn as share } from '../../testing/messages';

const { download, briefing, failed } = share;

describe('what can be downloaded', () => {
  it.each([
    ['What is shown: Food', () => download.shown('Food')],
    ['Dalarna (1 region)', () => download.counted('Dalarna', 1)],
    ['Norrland (5 regions)', () => download.counted('Norrland', 5)],
    ['A and B', () => download.compared(['A', 'B'])],
    ['Everything: 1 region', () => download.everything(1)],
    ['Everything: 21 regions', () => download.everything(21)],
    ['The file is ready: a.csv', () => share.made('a.csv')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('why a file was not made', () => {
  it.each([
    ['Try again when you are online. Everything else works', () => failed({ kind: 'network' })],
    ['made: a text in “Text” has a character', () => failed({ kind: 'text', place: 'Text' })],
    [
      'The picture could not be made in this browser. Choose SVG instead.',
      () => failed({ kind: 'picture' }),
    ],
    ['The file could not be made (x).', () => failed({ kind: 'unknown', detail: 'x' })],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a briefing', () => {
  it.each([
    ['A and B', () => briefing.document.title(['A', 'B'], false)],
    ['All the regions of Sweden', () => briefing.document.title(['A', 'B'], true)],
    [
      'Selection: focus areas on food or tourism.',
      () => briefing.document.themes(['food', 'tourism']),
    ],
    ['Food (main theme): “food”', () => briefing.document.theme('Food', 'main theme', 'food')],
    ['Our translation: a', () => briefing.document.translation('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a citation that is copied', () => {
  it.each([['Copied: APA.', () => share.cite.copied('APA')]])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
