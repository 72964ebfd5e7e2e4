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
    ['In addition, X has chosen one theme: food.', () => say.chosenBesides('X', 1, 'food', true)],
    ['In addition, X has chosen two themes: a, b.', () => say.chosenBesides('X', 2, 'a, b', true)],
    ['X has chosen one other: food.', () => say.chosenBesides('X', 1, 'food', false)],
    ['X has chosen two others: a, b.', () => say.chosenBesides('X', 2, 'a, b', false)],
    ['Only X has chosen the theme of food.', () => say.onlyOneChose('X', 1, 'food', '')],
    [
      'Of them, only X has chosen these themes: a, b.',
      () => say.onlyOneChose('X', 2, 'a, b', say.them),
    ],
    [
      'The most common theme among the four regions is food, chosen by two: X, Y.',
      () => say.mostAmong(4, 'food', 1, 2, 'X, Y', false),
    ],
    [
      'The next most common themes among the nine regions are a, b, chosen by three regions each.',
      () => say.mostAmong(9, 'a, b', 2, 3, '', true),
    ],
    [
      'Each of these themes has been chosen by only one of the five regions: a (X), b (Y).',
      () => say.eachByOne('a (X), b (Y)', 5),
    ],
    [
      'Y lies to the north-east of X County, about 120 km as the crow flies between the counties’ midpoints.',
      () => say.apart('X County', 'Y', '120', 'ne'),
    ],
    [
      'Of those compared, the two furthest apart are X County and Y: about 900 km as the crow flies between the counties’ midpoints.',
      () => say.furthest('X County', 'Y', '900'),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('neighbours', () => {
  it.each([
    [
      'On the atlas’s map, Dalarna County borders one other Swedish county: X.',
      () => say.borders('Dalarna County', 1, 'X'),
    ],
    [
      'On the atlas’s map, Dalarna County borders three other Swedish counties: X.',
      () => say.borders('Dalarna County', 3, 'X'),
    ],
    ['Dalarna County', () => say.neighbour('Dalarna County', null, null)],
    [
      'Dalarna County to the south-west (across Lake Vättern)',
      () => say.neighbour('Dalarna County', 'sw', say.lake('Vättern')),
    ],
    ['a lake', () => say.lake(null)],
    ['Lake Vättern', () => say.lake('Vättern')],
    ['X shares Y.', () => say.shares('X', 'Y')],
    ['with its neighbour Y the theme of food', () => say.sharedWith(['food'], 'Y', 1, true)],
    [
      'with its neighbours Y, Z the theme of food and that of tourism',
      () => say.sharedWith(['food', 'tourism'], 'Y, Z', 2, false),
    ],
    [
      'None of the neighbours has chosen the theme of food.',
      () => say.noNeighbour('food', 1, false, 1),
    ],
    [
      'Neither of the neighbours has chosen either of these themes: a, b.',
      () => say.noNeighbour('a, b', 2, false, 2),
    ],
    [
      'None of the neighbours for which there is information has chosen any of these themes: a, b, c.',
      () => say.noNeighbour('a, b, c', 3, true, 2),
    ],
    [
      'On the atlas’s map, Dalarna County does not border any other county.',
      () => say.noBorder('Dalarna County'),
    ],
    [
      'The nearest county across the sea is X, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea('Dalarna County', 1, 'X'),
    ],
    [
      'The two nearest counties across the sea are X, Y, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea('Dalarna County', 2, 'X, Y'),
    ],
    [
      'On the atlas’s map, Alby härad borders one other region: X.',
      () => say.borders('Alby härad', 1, 'X'),
    ],
    [
      'On the atlas’s map, Alby härad borders three other regions: X.',
      () => say.borders('Alby härad', 3, 'X'),
    ],
    [
      'On the atlas’s map, Alby härad does not border any other region.',
      () => say.noBorder('Alby härad'),
    ],
    [
      'The nearest region across the sea is X, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea('Alby härad', 1, 'X'),
    ],
    [
      'The two nearest regions across the sea are X, Y, measured on a simplified map between the nearest shores, not counting small islands.',
      () => say.acrossSea('Alby härad', 2, 'X, Y'),
    ],
    [
      'Ekby härad lies to the south of Alby härad, about 90 km as the crow flies between the regions’ midpoints.',
      () => say.apart('Alby härad', 'Ekby härad', '90', 's'),
    ],
    [
      'Dalarna County to the south-east (about 90 km away)',
      () => say.at('Dalarna County', '90', 'se'),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('likeness', () => {
  it.each([
    [
      'By the atlas’s own measure, which combines themes and wording, Y is the region most similar to X.',
      () => say.mostAlike('similar', 'X', 'Y', 1, '', ''),
    ],
    [
      'By the atlas’s own measure, which combines themes and wording in the programme Paths, Y, Z are the regions most similar to X, followed by V.',
      () => say.mostAlike('similar', 'X', 'Y, Z', 2, 'V', ' in the programme Paths'),
    ],
    [
      'By the atlas’s own measure, which combines distance with themes and wording, Y comes first in the comparison with X, followed by V.',
      () => say.mostAlike('nearby', 'X', 'Y', 1, 'V', ''),
    ],
    [
      'By the atlas’s own measure, which combines distance with themes and wording, Y, Z come first in the comparison with X.',
      () => say.mostAlike('nearby', 'X', 'Y, Z', 2, '', ''),
    ],
    [
      'By the atlas’s own measure, which is based on themes, Y is the best complement to X.',
      () => say.mostAlike('complementary', 'X', 'Y', 1, '', ''),
    ],
    [
      'By the atlas’s own measure, which is based on themes, Y, Z are the best complements to X.',
      () => say.mostAlike('complementary', 'X', 'Y, Z', 2, '', ''),
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
