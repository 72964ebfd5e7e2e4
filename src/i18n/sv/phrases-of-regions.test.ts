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
    ['Därutöver har X valt temat livsmedel.', () => say.chosenBesides('X', 1, 'livsmedel', true)],
    ['Därutöver har X valt temana a, b.', () => say.chosenBesides('X', 2, 'a, b', true)],
    ['X har därutöver valt temat livsmedel.', () => say.chosenBesides('X', 1, 'livsmedel', false)],
    ['X har därutöver valt temana a, b.', () => say.chosenBesides('X', 2, 'a, b', false)],
    ['Bara X har valt temat livsmedel.', () => say.onlyOneChose('X', 1, 'livsmedel', '')],
    ['Av dem har bara X valt temana a, b.', () => say.onlyOneChose('X', 2, 'a, b', say.them)],
    [
      'Vanligast bland de fyra regionerna är livsmedel, som två har valt: X, Y.',
      () => say.mostAmong(4, 'livsmedel', 1, 2, 'X, Y', false),
    ],
    [
      'Näst vanligast bland de nio regionerna är a, b, med tre regioner vardera.',
      () => say.mostAmong(9, 'a, b', 2, 3, '', true),
    ],
    [
      'Vart och ett av följande teman har valts av bara en av de fem regionerna: a (X), b (Y).',
      () => say.eachByOne('a (X), b (Y)', 5),
    ],
    [
      'Y ligger nordost om X län, cirka 120 km fågelvägen mellan länens mittpunkter.',
      () => say.apart('X län', 'Y', '120', 'ne'),
    ],
    [
      'Längst från varandra av dem som jämförs ligger X län och Y: cirka 900 km fågelvägen mellan länens mittpunkter.',
      () => say.furthest('X län', 'Y', '900'),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('neighbours', () => {
  it.each([
    [
      'Dalarnas län gränsar på atlasens karta till ett län: X.',
      () => say.borders('Dalarnas län', 1, 'X'),
    ],
    [
      'Dalarnas län gränsar på atlasens karta till tre län: X.',
      () => say.borders('Dalarnas län', 3, 'X'),
    ],
    ['Dalarnas län', () => say.neighbour('Dalarnas län', null, null)],
    [
      'Dalarnas län i sydväst (gräns i Vättern)',
      () => say.neighbour('Dalarnas län', 'sw', say.lake('Vättern')),
    ],
    ['en sjö', () => say.lake(null)],
    ['Vättern', () => say.lake('Vättern')],
    ['X har Y.', () => say.shares('X', 'Y')],
    ['temat livsmedel gemensamt med grannen Y', () => say.sharedWith(['livsmedel'], 'Y', 1, true)],
    [
      'temana livsmedel och turism med grannarna Y, Z',
      () => say.sharedWith(['livsmedel', 'turism'], 'Y, Z', 2, false),
    ],
    [
      'Ingen av grannarna har valt temat livsmedel.',
      () => say.noNeighbour('livsmedel', 1, false, 1),
    ],
    [
      'Ingen av grannarna har valt något av temana a, b.',
      () => say.noNeighbour('a, b', 2, false, 2),
    ],
    [
      'Ingen av de grannar som det finns uppgifter om har valt något av temana a, b, c.',
      () => say.noNeighbour('a, b, c', 3, true, 2),
    ],
    [
      'Dalarnas län gränsar på atlasens karta inte till något annat län.',
      () => say.noBorder('Dalarnas län'),
    ],
    [
      'Det närmaste länet på andra sidan havet är X, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.',
      () => say.acrossSea('Dalarnas län', 1, 'X'),
    ],
    [
      'De två närmaste länen på andra sidan havet är X, Y, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.',
      () => say.acrossSea('Dalarnas län', 2, 'X, Y'),
    ],
    [
      'Alby härad gränsar på atlasens karta till en annan region: X.',
      () => say.borders('Alby härad', 1, 'X'),
    ],
    [
      'Alby härad gränsar på atlasens karta till tre andra regioner: X.',
      () => say.borders('Alby härad', 3, 'X'),
    ],
    [
      'Alby härad gränsar på atlasens karta inte till någon annan region.',
      () => say.noBorder('Alby härad'),
    ],
    [
      'Den närmaste regionen på andra sidan havet är X, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.',
      () => say.acrossSea('Alby härad', 1, 'X'),
    ],
    [
      'De två närmaste regionerna på andra sidan havet är X, Y, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.',
      () => say.acrossSea('Alby härad', 2, 'X, Y'),
    ],
    [
      'Ekby härad ligger söder om Alby härad, cirka 90 km fågelvägen mellan regionernas mittpunkter.',
      () => say.apart('Alby härad', 'Ekby härad', '90', 's'),
    ],
    ['Dalarnas län i sydost (cirka 90 km bort)', () => say.at('Dalarnas län', '90', 'se')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('likeness', () => {
  it.each([
    [
      'Enligt atlasens eget mått, som väger samman teman och ordval, är det Y som liknar X mest.',
      () => say.mostAlike('similar', 'X', 'Y', 1, '', ''),
    ],
    [
      'Enligt atlasens eget mått, som väger samman teman och ordval i programmet Vägar, är det Y, Z som liknar X mest, följda av V.',
      () => say.mostAlike('similar', 'X', 'Y, Z', 2, 'V', ' i programmet Vägar'),
    ],
    [
      'Enligt atlasens eget mått, som väger samman avstånd med teman och ordval, kommer Y först i jämförelsen med X, följt av V.',
      () => say.mostAlike('nearby', 'X', 'Y', 1, 'V', ''),
    ],
    [
      'Enligt atlasens eget mått, som väger samman avstånd med teman och ordval, kommer Y, Z först i jämförelsen med X.',
      () => say.mostAlike('nearby', 'X', 'Y, Z', 2, '', ''),
    ],
    [
      'Enligt atlasens eget mått, som utgår från teman, är Y det bästa komplementet till X.',
      () => say.mostAlike('complementary', 'X', 'Y', 1, '', ''),
    ],
    [
      'Enligt atlasens eget mått, som utgår från teman, är Y, Z de bästa komplementen till X.',
      () => say.mostAlike('complementary', 'X', 'Y, Z', 2, '', ''),
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
