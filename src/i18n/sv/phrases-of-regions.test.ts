import { describe, expect, it } from 'vitest';
import { phrasesSv } from './phrases';
import { ofRegions } from '../../testing/messages';

const say = ofRegions('sv', phrasesSv);

const P = 'I programmet Vägar';

describe('regions beside each other', () => {
  it.each([
    [
      'I programmet Vägar har X valt ett tema: livsmedel.',
      () => say.chosenAlone(P, 'X', 1, 'livsmedel'),
    ],
    ['X har valt två teman: a, b.', () => say.chosenAlone('', 'X', 2, 'a, b')],
    ['I programmet Vägar har X inte valt något av temana.', () => say.chosenNone(P, 'X')],
    ['X har inte valt något av temana.', () => say.chosenNone('', 'X')],
    [
      'I programmet Vägar har X, Y ett tema gemensamt: livsmedel.',
      () => say.inCommon(P, 'X, Y', 1, 'livsmedel'),
    ],
    ['X, Y har två teman gemensamt: a, b.', () => say.inCommon('', 'X, Y', 2, 'a, b')],
    ['I programmet Vägar har X, Y inget tema gemensamt.', () => say.nothingInCommon(P, 'X, Y', 2)],
    [
      'I programmet Vägar är inget tema gemensamt för X, Y, Z.',
      () => say.nothingInCommon(P, 'X, Y, Z', 3),
    ],
    ['temat livsmedel av X', () => say.chosen(['livsmedel'], 'X', null)],
    ['Bland de tre har temat livsmedel valts av X', () => say.chosen(['livsmedel'], 'X', 3)],
    [
      'Bland de tre har temana livsmedel och turism valts av X',
      () => say.chosen(['livsmedel', 'turism'], 'X', 3),
    ],
    ['Därutöver har X valt temat livsmedel.', () => say.chosenBesides('X', 1, 'livsmedel')],
    ['Därutöver har X valt temana a, b.', () => say.chosenBesides('X', 2, 'a, b')],
    ['Bara X har valt temat livsmedel.', () => say.onlyOneChose('X', 1, 'livsmedel', '')],
    ['Av dem har bara X valt temana a, b.', () => say.onlyOneChose('X', 2, 'a, b', say.them)],
    [
      'Vanligast bland de fyra regionerna är livsmedel, med två regioner.',
      () => say.mostAmong(4, 'livsmedel', 1, 2),
    ],
    [
      'Vanligast bland de nio regionerna är a, b, med tre regioner vardera.',
      () => say.mostAmong(9, 'a, b', 2, 3),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('neighbours', () => {
  it.each([
    ['Dalarnas län gränsar på atlasens karta till X.', () => say.borders('Dalarnas län', 'X')],
    ['Dalarnas län i norr', () => say.neighbour('Dalarnas län', 'n', null)],
    [
      'Dalarnas län i sydväst (gräns i Vättern)',
      () => say.neighbour('Dalarnas län', 'sw', 'Vättern'),
    ],
    ['X har Y.', () => say.shares('X', 'Y')],
    ['temat livsmedel gemensamt med grannen Y', () => say.sharedWith(['livsmedel'], 'Y', 1, true)],
    [
      'temana livsmedel och turism med grannarna Y, Z',
      () => say.sharedWith(['livsmedel', 'turism'], 'Y, Z', 2, false),
    ],
    ['Ingen granne har valt temat livsmedel.', () => say.noNeighbour('livsmedel', 1, false)],
    ['Ingen granne har valt något av temana a, b.', () => say.noNeighbour('a, b', 2, false)],
    [
      'Ingen granne som det finns uppgifter om har valt något av temana a, b, c.',
      () => say.noNeighbour('a, b, c', 3, true),
    ],
    ['Dalarnas län har inga grannar på atlasens karta.', () => say.noBorder('Dalarnas län')],
    [
      'Närmast på andra sidan havet ligger X, Y, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.',
      () => say.acrossSea(2, 'X, Y'),
    ],
    ['Dalarnas län i sydost (cirka 90 km bort)', () => say.at('Dalarnas län', '90', 'se')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('similarity', () => {
  it.each([
    [
      'Enligt atlasens eget mått, som väger samman teman och ordval, är det Y som liknar X mest.',
      () => say.mostAlike('similar', 'X', 'Y', 1, ''),
    ],
    [
      'Enligt atlasens eget mått, som väger samman avstånd med teman och ordval i programmet Vägar, kommer Y, Z först i jämförelsen med X.',
      () => say.mostAlike('nearby', 'X', 'Y, Z', 2, ' i programmet Vägar'),
    ],
    [
      'Enligt atlasens eget mått, som utgår från teman, är Y det bästa komplementet till X.',
      () => say.mostAlike('complementary', 'X', 'Y', 1, ''),
    ],
    [
      'Enligt atlasens eget mått, som utgår från teman, är Y, Z de bästa komplementen till X.',
      () => say.mostAlike('complementary', 'X', 'Y, Z', 2, ''),
    ],
    [
      'Ingen annan region liknar X, enligt atlasens eget mått, som väger samman teman och ordval i programmet Vägar.',
      () => say.nobodyAlike('similar', 'X', false, ' i programmet Vägar'),
    ],
    [
      'Ingen annan region som det finns uppgifter om kompletterar X, enligt atlasens eget mått, som utgår från teman.',
      () => say.nobodyAlike('complementary', 'X', true, ''),
    ],
    [
      'X har valt ett tema som Y inte har valt: livsmedel.',
      () => say.onlyThere('X', 1, 'livsmedel', 'Y'),
    ],
    ['X har valt två teman som Y inte har valt: a, b.', () => say.onlyThere('X', 2, 'a, b', 'Y')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});
