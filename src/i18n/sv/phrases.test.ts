import { describe, expect, it } from 'vitest';
import { phrasesSv } from './phrases';
import { ofRegions } from '../../testing/messages';

const say = ofRegions('sv', phrasesSv);

const programme = { title: 'Vägar', publisher: 'Verket' };
const P = 'I programmet Vägar';
const evenness = { each: 2, others: ['Y'], theirs: 1 };

describe('names, and what is not known of them', () => {
  it.each([
    ['Dalarnas län', () => say.county('Dalarnas län')],
    ['Norrland', () => say.part({ sv: 'Norrland', en: 'Norrland' })],
    ['I programmet Vägar', () => say.programme(programme)],
    ['Uppgifter saknas om Dalarna.', () => say.missing('Dalarna')],
    [
      'Det återstår texter att tolka om Dalarna, så fler teman kan vara valda där.',
      () => say.unread('Dalarna'),
    ],
    ['Det finns uppgifter bara om Dalarna.', () => say.onlyKnown('Dalarna')],
    ['i Norrland', () => say.inParts('Norrland')],
    [
      'längs fastlandets ostkust, från Gävleborg till Kalmar,',
      () => say.eastCoast('Gävleborg', 'Kalmar'),
    ],
    ['de tre', () => say.those(3)],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('how many of the regions', () => {
  it.each([
    ['de tre regionerna', () => say.theRegions(3, false)],
    ['de 13 regioner som det finns uppgifter om', () => say.theRegions(13, true)],
    ['tre regioner', () => say.regionsOf(3, false)],
    ['en region', () => say.regionsOf(1, false)],
    ['de tre regioner som det finns uppgifter om', () => say.regionsOf(3, true)],
    ['ingen region', () => say.share(0, 1, false)],
    ['den enda region som det finns uppgifter om', () => say.share(1, 1, true)],
    ['den enda regionen', () => say.share(1, 1, false)],
    ['ingen av de två regionerna', () => say.share(0, 2, false)],
    ['en av två regioner', () => say.share(1, 2, false)],
    ['båda regionerna', () => say.share(2, 2, false)],
    ['båda de regioner som det finns uppgifter om', () => say.share(2, 2, true)],
    ['ingen av de tre regionerna', () => say.share(0, 3, false)],
    ['ingen av de tre regioner som det finns uppgifter om', () => say.share(0, 3, true)],
    ['två av tre regioner', () => say.share(2, 3, false)],
    ['två av de tre regioner som det finns uppgifter om', () => say.share(2, 3, true)],
    ['alla tre regioner', () => say.share(3, 3, false)],
    ['alla de tre regioner som det finns uppgifter om', () => say.share(3, 3, true)],
    ['Samtliga ligger i Norrland.', () => say.allLieIn(3, 'Norrland')],
    ['Båda ligger i Norrland.', () => say.allLieIn(2, 'Norrland')],
    [
      'Ingen av de tre regionerna i Norrland har valt temat.',
      () => say.absent(3, say.inParts('Norrland')),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('who has chosen one theme or several', () => {
  it.each([
    [
      'I programmet Vägar har X valt inriktningar som rör livsmedel.',
      () => say.oneTheme(P, 'X', 1, 'livsmedel'),
    ],
    ['X har temat som huvudtema.', () => say.levels('X', '')],
    ['Y har temat som bitema.', () => say.levels('', 'Y')],
    ['X har temat som huvudtema; Y har det som bitema.', () => say.levels('X', 'Y')],
    [
      'I programmet Vägar har X valt både livsmedel och turism',
      () => say.bothThemes(P, 'X', 1, 'livsmedel', 'turism'),
    ],
    [
      'I programmet Vägar har X valt såväl barn och unga som turism',
      () => say.bothThemes(P, 'X', 2, 'barn och unga', 'turism'),
    ],
    [
      'I programmet Vägar har X valt såväl turism som barn och unga',
      () => say.bothThemes(P, 'X', 2, 'turism', 'barn och unga'),
    ],
    ['X har valt livsmedel men inte turism', () => say.oneNotOther('X', 1, 'livsmedel', 'turism')],
    [
      'Av X har fem valt livsmedel men inte turism',
      () => say.manyNotOther('X', 5, 'livsmedel', 'turism'),
    ],
    ['; för X är det tvärtom', () => say.reverse('X')],
    [
      'I programmet Vägar har X valt minst ett av de tre temana a, b, c.',
      () => say.anyTheme(P, 'X', 1, 3, 'a, b, c'),
    ],
    ['En region har valt alla tre.', () => say.allThemes('en region', 1, 3)],
    ['Två regioner har valt alla tre.', () => say.allThemes('två regioner', 2, 3)],
    ['En region har valt flest av dem: tre.', () => say.mostThemes('en region', 1, 3)],
    [
      'Två regioner har valt flest av dem: tre vardera.',
      () => say.mostThemes('två regioner', 2, 3),
    ],
    ['I Norrland har X valt temat.', () => say.inPart('Norrland', 'X', 1, '', 'one')],
    ['I Norrland har X, Y, valt båda temana.', () => say.inPart('Norrland', 'X', 2, 'Y', 'both')],
    ['I Norrland har X valt något av temana.', () => say.inPart('Norrland', 'X', 0, '', 'any')],
    ['I Norrland har X valt minst ett av temana.', () => say.inPart('Norrland', 'X', 2, '', 'any')],
    ['I Norrland har X valt alla temana.', () => say.inPart('Norrland', 'X', 2, '', 'all')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('the overview of a programme', () => {
  it.each([
    ['I programmet Vägar har X valt sammanlagt Y.', () => say.overview(P, 'X', 2, 'Y')],
    ['I programmet Vägar har X valt någon inriktning.', () => say.overviewOfNone(P, 'X')],
    [
      'Verkets sida om programmet Vägar tar upp X: två för varje region utom Y, som bara har en.',
      () => say.evenOverview(programme, 'X', evenness, 'Y', false),
    ],
    [
      'Verkets sida om programmet Vägar tar upp X: två för varje region som det finns uppgifter om utom Y, som inte har någon.',
      () => say.evenOverview(programme, 'X', { ...evenness, theirs: 0 }, 'Y', true),
    ],
    [
      'Verkets sida om programmet Vägar tar upp X: två för varje region utom Y, Z, som har tre var.',
      () =>
        say.evenOverview(programme, 'X', { each: 2, others: ['Y', 'Z'], theirs: 3 }, 'Y, Z', false),
    ],
    [
      'Verkets sida om programmet Vägar tar upp X: två för varje region utom Y, Z, som har två var.',
      () =>
        say.evenOverview(programme, 'X', { each: 2, others: ['Y', 'Z'], theirs: 2 }, 'Y, Z', false),
    ],
    [
      'Verkets sida har bara en inriktning för Y, men två för var och en av de andra regionerna.',
      () => say.fewer('Verket', evenness, 'Y', false),
    ],
    [
      'Verkets sida har ingen inriktning för Y, men två för var och en av de andra regioner som det finns uppgifter om.',
      () => say.fewer('Verket', { ...evenness, theirs: 0 }, 'Y', true),
    ],
    [
      'Verkets sida har bara två inriktningar var för Y, Z, men tre för var och en av de andra regionerna.',
      () => say.fewer('Verket', { each: 3, others: ['Y', 'Z'], theirs: 2 }, 'Y, Z', false),
    ],
    [
      'Inom gruppen Klimat har en region minst ett huvudtema',
      () => say.familyIn('Klimat', 1, true),
    ],
    [
      'Inom gruppen Klimat har två regioner minst ett huvudtema',
      () => say.familyIn('Klimat', 2, true),
    ],
    ['inom Klimat en region', () => say.familyIn('Klimat', 1, false)],
    ['inom Klimat två', () => say.familyIn('Klimat', 2, false)],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('the whole matrix', () => {
  it.each([
    [
      'De tre regionernas X i programmet Vägar är sorterade under Y.',
      () => say.sorted(3, 'X', ' i programmet Vägar', 'Y'),
    ],
    [
      'I programmet Vägar har X valt en inriktning, som rör ett av de tre temana: livsmedel.',
      () => say.concern(P, 'X', 1, 1, 1, 3, ': livsmedel'),
    ],
    [
      'I programmet Vägar har X valt sammanlagt fyra inriktningar, som rör båda temana.',
      () => say.concern(P, 'X', 3, 4, 2, 2, ''),
    ],
    [
      'I programmet Vägar har X valt en inriktning, som rör det enda temat: mat.',
      () => say.concern(P, 'X', 1, 1, 1, 1, ': mat'),
    ],
    [
      'I programmet Vägar har X valt sammanlagt fyra inriktningar, som rör alla de tre temana.',
      () => say.concern(P, 'X', 3, 4, 3, 3, ''),
    ],
    [
      'I programmet Vägar har X valt sammanlagt fyra inriktningar, som rör två av de tre temana.',
      () => say.concern(P, 'X', 3, 4, 2, 3, ''),
    ],
    [
      'Vanligast är temat livsmedel, som X har valt.',
      () => say.mostCommon('livsmedel', 'X', false),
    ],
    ['Vanligast är temana a, b, med X vardera.', () => say.mostCommon('a, b', 'X', true)],
    [
      'I programmet Vägar har ingen region valt något av de fem temana.',
      () => say.nothingChosen(P, 'fem', false),
    ],
    [
      'I programmet Vägar har ingen region som det finns uppgifter om valt något av de fem temana.',
      () => say.nothingChosen(P, 'fem', true),
    ],
    ['Ingen region har valt temat livsmedel.', () => say.chosenByNone('livsmedel', 1, false)],
    [
      'Ingen region som det finns uppgifter om har valt något av temana a, b.',
      () => say.chosenByNone('a, b', 2, true),
    ],
    ['X, Y har alla valt temana a, b.', () => say.allChose('X, Y', 'a, b')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});
