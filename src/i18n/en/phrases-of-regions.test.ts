import { describe, expect, it } from 'vitest';
import { phrasesEn } from './phrases';
import { ofRegions } from '../../testing/messages';

const say = ofRegions('en', phrasesEn);

const P = 'In the programme Paths';

describe('regions beside each other', () => {
  it.each([
    [
      'In the programme Paths, X has chosen one theme: food.',
      () => say.chosenAlone(P, 'X', 1, 'food'),
    ],
    ['X has chosen two themes: a, b.', () => say.chosenAlone('', 'X', 2, 'a, b')],
    ['In the programme Paths, X has chosen none of the themes.', () => say.chosenNone(P, 'X')],
    ['X has chosen none of the themes.', () => say.chosenNone('', 'X')],
    [
      'In the programme Paths, X, Y have one theme in common: food.',
      () => say.inCommon(P, 'X, Y', 1, 'food'),
    ],
    ['X, Y have two themes in common: a, b.', () => say.inCommon('', 'X, Y', 2, 'a, b')],
    [
      'In the programme Paths, X, Y have no theme in common.',
      () => say.nothingInCommon(P, 'X, Y', 2),
    ],
    [
      'In the programme Paths, no theme is common to X, Y, Z.',
      () => say.nothingInCommon(P, 'X, Y, Z', 3),
    ],
    ['the theme of food by X', () => say.chosen(['food'], 'X', null)],
    ['Among the three, the theme of food has been chosen by X', () => say.chosen(['food'], 'X', 3)],
    [
      'Among the three, the theme of food and that of tourism have been chosen by X',
      () => say.chosen(['food', 'tourism'], 'X', 3),
    ],
    ['In addition, X has chosen one theme: food.', () => say.chosenBesides('X', 1, 'food')],
    ['In addition, X has chosen two themes: a, b.', () => say.chosenBesides('X', 2, 'a, b')],
    ['Only X has chosen the theme of food.', () => say.onlyOneChose('X', 1, 'food', '')],
    [
      'Of them, only X has chosen these themes: a, b.',
      () => say.onlyOneChose('X', 2, 'a, b', say.them),
    ],
    [
      'The most common theme among the four regions is food, chosen by two.',
      () => say.mostAmong(4, 'food', 1, 2),
    ],
    [
      'The most common themes among the nine regions are a, b, chosen by three each.',
      () => say.mostAmong(9, 'a, b', 2, 3),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('neighbours', () => {
  it.each([
    ['On the atlas’s map, Dalarna County borders X.', () => say.borders('Dalarna County', 'X')],
    ['Dalarna County to the north', () => say.neighbour('Dalarna County', 'n', null)],
    [
      'Dalarna County to the south-west (across Lake Vättern)',
      () => say.neighbour('Dalarna County', 'sw', 'Vättern'),
    ],
    ['X shares Y.', () => say.shares('X', 'Y')],
    ['with its neighbour Y the theme of food', () => say.sharedWith(['food'], 'Y', 1, true)],
    [
      'with its neighbours Y, Z the theme of food and that of tourism',
      () => say.sharedWith(['food', 'tourism'], 'Y, Z', 2, false),
    ],
    ['No neighbour has chosen the theme of food.', () => say.noNeighbour('food', 1, false)],
    [
      'No neighbour has chosen either of these themes: a, b.',
      () => say.noNeighbour('a, b', 2, false),
    ],
    [
      'No neighbour for which there is information has chosen any of these themes: a, b, c.',
      () => say.noNeighbour('a, b, c', 3, true),
    ],
    ['Dalarna County has no neighbours on the atlas’s map.', () => say.noBorder('Dalarna County')],
    [
      'Nearest across the sea is X, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea(1, 'X'),
    ],
    [
      'Nearest across the sea are X, Y, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea(2, 'X, Y'),
    ],
    [
      'Dalarna County to the south-east (about 90 km away)',
      () => say.at('Dalarna County', '90', 'se'),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('similarity', () => {
  it.each([
    [
      'By the atlas’s own measure, which combines themes and wording, Y is the region most similar to X.',
      () => say.mostAlike('similar', 'X', 'Y', 1, ''),
    ],
    [
      'By the atlas’s own measure, which combines themes and wording in the programme Paths, Y, Z are the regions most similar to X.',
      () => say.mostAlike('similar', 'X', 'Y, Z', 2, ' in the programme Paths'),
    ],
    [
      'By the atlas’s own measure, which combines distance with themes and wording, Y comes first in the comparison with X.',
      () => say.mostAlike('nearby', 'X', 'Y', 1, ''),
    ],
    [
      'By the atlas’s own measure, which combines distance with themes and wording, Y, Z come first in the comparison with X.',
      () => say.mostAlike('nearby', 'X', 'Y, Z', 2, ''),
    ],
    [
      'By the atlas’s own measure, which is based on themes, Y is the best complement to X.',
      () => say.mostAlike('complementary', 'X', 'Y', 1, ''),
    ],
    [
      'By the atlas’s own measure, which is based on themes, Y, Z are the best complements to X.',
      () => say.mostAlike('complementary', 'X', 'Y, Z', 2, ''),
    ],
    [
      'By the atlas’s own measure, which combines themes and wording in the programme Paths, no other region is similar to X.',
      () => say.nobodyAlike('similar', 'X', false, ' in the programme Paths'),
    ],
    [
      'By the atlas’s own measure, which is based on themes, X has no complement among the other regions for which there is information.',
      () => say.nobodyAlike('complementary', 'X', true, ''),
    ],
    ['X has chosen one theme that Y has not: food.', () => say.onlyThere('X', 1, 'food', 'Y')],
    ['X has chosen two themes that Y has not: a, b.', () => say.onlyThere('X', 2, 'a, b', 'Y')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});
