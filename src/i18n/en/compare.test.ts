import { describe, expect, it, test } from 'vitest';
import { compareEn, neighboursEn, peersEn } from './compare';
import { ofRegions } from '../../testing/messages';

const compare = ofRegions('en', compareEn);
const neighbours = ofRegions('en', neighboursEn);
const peers = ofRegions('en', peersEn);

const four = ['A', 'B', 'C', 'D'];

describe('neighbours', () => {
  it.each([
    ['to the north-east', () => neighbours.bearing('ne')],
    ['about 100 km between the shores, to the south-west', () => neighbours.distance(104, 'sw')],
    ['across a lake', () => neighbours.lake(null)],
    ['across Lake Vättern', () => neighbours.lake('Vättern')],
    ['In common: food and tourism.', () => neighbours.shares(['food', 'tourism'])],
    [
      'Chosen by Dalarna but not by Gotland: food.',
      () => neighbours.only('Dalarna', 'Gotland', ['food']),
    ],
    ['Compare Dalarna with Gotland', () => neighbours.compare('Dalarna', 'Gotland')],
    ['Gotland: compare with Dalarna', () => neighbours.compareNamed('Gotland', 'Dalarna')],
    ['Compare with the neighbour', () => neighbours.compareAll(1)],
    ['Compare with neighbours', () => neighbours.compareAll(2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a comparison', () => {
  it.each([
    ['A, B, C and D', () => compare.title(four)],
    ['A, B and three more', () => compare.title([...four, 'E'])],
    ['Compare A', () => compare.pageTitle('A')],
    ['Compare the three regions', () => compare.compareThese(3)],
    ['Up: move A', () => compare.moveUp('A')],
    ['Down: move A', () => compare.moveDown('A')],
    ['Remove A', () => compare.remove('A')],
    ['Themes that both have', () => compare.all(2)],
    ['Themes that all have', () => compare.all(3)],
    ['Themes that two have', () => compare.some(3)],
    ['Themes that some have', () => compare.some(4)],
    ['No text is shown.', () => compare.shownTexts([])],
    ['Texts shown: A and B.', () => compare.shownTexts(['A', 'B'])],
    ['One contact has been copied.', () => compare.copiedAll(1)],
    ['Two contacts have been copied.', () => compare.copiedAll(2)],
    ['Comparing A and B.', () => compare.announceCompared(['A', 'B'])],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('similarity, and the texts of a comparison', () => {
  it.each([
    ['Show 3 more', () => peers.more(3)],
    ['Has chosen food and tourism.', () => peers.gaps(['food', 'tourism'])],
    ['Theme: food', () => peers.theme('Food')],
    ['Word for word from the published page, in Swedish.', () => compare.textsNote(false, {})],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['in Swedish. Quotes behind shared themes are highlighted.', () => compare.textsNote(true, {})],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

test('why two regions are alike is said of several themes, and of all the words', () => {
  expect(peers.reasons(['food', 'tourism'], ['“hälsa”', '“mat”'], true)).toBe(
    'Themes in common: food and tourism. Shared or related words found: “hälsa” and “mat”.',
  );
  expect(peers.reasons(['food'], [], true)).toBe('Theme in common: food.');
});

test('a word that is shared is shown in the forms of both texts', () => {
  expect(peers.word(peers.wordForms(['Plats', 'platser']))).toBe('Word: “plats”/“platser”');
});
