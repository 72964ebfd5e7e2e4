import { describe, expect, it } from 'vitest';
import { phrasesEn } from './phrases';
import { ofRegions } from '../../testing/messages';

const say = ofRegions('en', phrasesEn);

const translations = { en: { Vägar: 'Paths' } };
const programme = { title: 'Vägar', publisher: 'Verket', translations };
const P = 'In the programme Paths';
const evenness = { each: 2, others: ['Y'], theirs: 1 };

describe('names, and what is not known of them', () => {
  it.each([
    ['Dalarna County', () => say.county('Dalarna County')],
    ['Norrland', () => say.part({ sv: 'Norrland', en: 'Norrland' })],
    ['In the programme Vägar (Paths)', () => say.programme(programme)],
    ['There is no information on Dalarna.', () => say.missing('Dalarna')],
    [
      'Not all texts on Dalarna have been interpreted yet, so more themes may have been chosen there.',
      () => say.unread('Dalarna'),
    ],
    ['There is information on Dalarna only.', () => say.onlyKnown('Dalarna')],
    ['in Norrland', () => say.inParts('Norrland')],
    [
      'on the mainland’s east coast, from Gävleborg to Kalmar,',
      () => say.eastCoast('Gävleborg', 'Kalmar'),
    ],
    ['the three', () => say.those(3)],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('how many of the regions', () => {
  it.each([
    ['the three regions', () => say.theRegions(3, false)],
    ['the 13 regions for which there is information', () => say.theRegions(13, true)],
    ['three regions', () => say.regionsOf(3, false)],
    ['one region', () => say.regionsOf(1, false)],
    ['the three regions for which there is information', () => say.regionsOf(3, true)],
    ['no region', () => say.share(0, 1, false)],
    ['the only region for which there is information', () => say.share(1, 1, true)],
    ['neither of the two regions', () => say.share(0, 2, false)],
    ['one of the two regions', () => say.share(1, 2, false)],
    ['both regions', () => say.share(2, 2, false)],
    ['both regions for which there is information', () => say.share(2, 2, true)],
    ['none of the three regions', () => say.share(0, 3, false)],
    ['none of the three regions for which there is information', () => say.share(0, 3, true)],
    ['two of the three regions', () => say.share(2, 3, false)],
    ['two of the three regions for which there is information', () => say.share(2, 3, true)],
    ['all three regions', () => say.share(3, 3, false)],
    ['all three regions for which there is information', () => say.share(3, 3, true)],
    ['All of them are in Norrland.', () => say.allLieIn(3, 'Norrland')],
    ['Both are in Norrland.', () => say.allLieIn(2, 'Norrland')],
    [
      'None of the three regions in Norrland has chosen the theme.',
      () => say.absent(3, say.inParts('Norrland')),
    ],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('who has chosen one theme or several', () => {
  it.each([
    [
      'In the programme Paths, X has chosen focus areas that concern food.',
      () => say.oneTheme(P, 'X', 1, 'food'),
    ],
    [
      'In the programme Paths, X have chosen focus areas that concern food.',
      () => say.oneTheme(P, 'X', 2, 'food'),
    ],
    ['It is a main theme for X.', () => say.levels('X', '')],
    ['It is a secondary theme for Y.', () => say.levels('', 'Y')],
    ['It is a main theme for X, and a secondary theme for Y.', () => say.levels('X', 'Y')],
    [
      'In the programme Paths, X has chosen both food and tourism',
      () => say.bothThemes(P, 'X', 1, 'food', 'tourism'),
    ],
    [
      'In the programme Paths, X have chosen children and youth together with tourism',
      () => say.bothThemes(P, 'X', 2, 'children and youth', 'tourism'),
    ],
    [
      'In the programme Paths, X have chosen tourism together with children and youth',
      () => say.bothThemes(P, 'X', 2, 'tourism', 'children and youth'),
    ],
    ['X has chosen food but not tourism', () => say.oneNotOther('X', 1, 'food', 'tourism')],
    ['X have chosen food but not tourism', () => say.oneNotOther('X', 2, 'food', 'tourism')],
    [
      'Of X, five have chosen food but not tourism',
      () => say.manyNotOther('X', 5, 'food', 'tourism'),
    ],
    ['; the reverse is true of X', () => say.reverse('X')],
    [
      'In the programme Paths, X has chosen at least one of these three themes: a, b, c.',
      () => say.anyTheme(P, 'X', 1, 3, 'a, b, c'),
    ],
    [
      'In the programme Paths, X have chosen at least one of these three themes: a, b, c.',
      () => say.anyTheme(P, 'X', 2, 3, 'a, b, c'),
    ],
    ['One region has chosen all three.', () => say.allThemes('one region', 1, 3)],
    ['Two regions have chosen all three.', () => say.allThemes('two regions', 2, 3)],
    [
      'One region has chosen the highest number of them: three.',
      () => say.mostThemes('one region', 1, 3),
    ],
    [
      'Two regions have chosen the highest number of them: three each.',
      () => say.mostThemes('two regions', 2, 3),
    ],
    ['In Norrland, X has chosen the theme.', () => say.inPart('Norrland', 'X', 1, '', 'one')],
    [
      'In Norrland, X, Y, have chosen both themes.',
      () => say.inPart('Norrland', 'X', 2, 'Y', 'both'),
    ],
    [
      'In Norrland, X has chosen any of the themes.',
      () => say.inPart('Norrland', 'X', 0, '', 'any'),
    ],
    [
      'In Norrland, X have chosen at least one of the themes.',
      () => say.inPart('Norrland', 'X', 2, '', 'any'),
    ],
    ['In Norrland, X have chosen all the themes.', () => say.inPart('Norrland', 'X', 2, '', 'all')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('the overview of a programme', () => {
  it.each([
    ['In the programme Paths, X has chosen Y in all.', () => say.overview(P, 'X', 1, 'Y')],
    ['In the programme Paths, X have chosen Y in all.', () => say.overview(P, 'X', 2, 'Y')],
    ['In the programme Paths, X has chosen any focus area.', () => say.overviewOfNone(P, 'X')],
    [
      'On its page about the programme Vägar (Paths), Verket lists X: two for each region except Y, which has only one.',
      () => say.evenOverview(programme, 'X', evenness, 'Y', false),
    ],
    [
      'On its page about the programme Vägar (Paths), Verket lists X: two for each region for which there is information except Y, which has none.',
      () => say.evenOverview(programme, 'X', { ...evenness, theirs: 0 }, 'Y', true),
    ],
    [
      'On its page about the programme Vägar (Paths), Verket lists X: two for each region except Y, Z, which have three each.',
      () =>
        say.evenOverview(programme, 'X', { each: 2, others: ['Y', 'Z'], theirs: 3 }, 'Y, Z', false),
    ],
    [
      'On its page about the programme Vägar (Paths), Verket lists X: two for each region except Y, Z, which have two each.',
      () =>
        say.evenOverview(programme, 'X', { each: 2, others: ['Y', 'Z'], theirs: 2 }, 'Y, Z', false),
    ],
    [
      'Verket’s page has only one focus area for Y, but two for each of the other regions.',
      () => say.fewer('Verket', evenness, 'Y', false),
    ],
    [
      'Verket’s page has no focus areas for Y, but two for each of the other regions for which there is information.',
      () => say.fewer('Verket', { ...evenness, theirs: 0 }, 'Y', true),
    ],
    [
      'Verket’s page has only two focus areas each for Y, Z, but three for each of the other regions.',
      () => say.fewer('Verket', { each: 3, others: ['Y', 'Z'], theirs: 2 }, 'Y, Z', false),
    ],
    [
      'In the group Climate, one region has at least one main theme',
      () => say.familyIn('Climate', 1, true),
    ],
    [
      'In the group Climate, two regions have at least one main theme',
      () => say.familyIn('Climate', 2, true),
    ],
    ['in Climate one region', () => say.familyIn('Climate', 1, false)],
    ['in Climate two', () => say.familyIn('Climate', 2, false)],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('the whole matrix', () => {
  it.each([
    [
      'The X of the three regions in the programme Paths are sorted under Y.',
      () => say.sorted(3, 'X', ' in the programme Paths', 'Y'),
    ],
    [
      'In the programme Paths, X has chosen one focus area, which concerns one of the three themes: food.',
      () => say.concern(P, 'X', 1, 1, 1, 3, ': food'),
    ],
    [
      'In the programme Paths, X has chosen one focus area, which concerns the only theme: food.',
      () => say.concern(P, 'X', 1, 1, 1, 1, ': food'),
    ],
    [
      'In the programme Paths, X have chosen four focus areas in all, which concern both themes.',
      () => say.concern(P, 'X', 3, 4, 2, 2, ''),
    ],
    [
      'In the programme Paths, X have chosen four focus areas in all, which concern all three themes.',
      () => say.concern(P, 'X', 3, 4, 3, 3, ''),
    ],
    [
      'In the programme Paths, X have chosen four focus areas in all, which concern two of the three themes.',
      () => say.concern(P, 'X', 3, 4, 2, 3, ''),
    ],
    ['The most common theme is food, chosen by X.', () => say.mostCommon('food', 'X', false)],
    ['The most common themes are a, b, chosen by X each.', () => say.mostCommon('a, b', 'X', true)],
    [
      'In the programme Paths, no region has chosen any of the five themes.',
      () => say.nothingChosen(P, 'five', false),
    ],
    [
      'In the programme Paths, no region for which there is information has chosen any of the five themes.',
      () => say.nothingChosen(P, 'five', true),
    ],
    ['No region has chosen the theme of food.', () => say.chosenByNone('food', 1, false)],
    [
      'No region for which there is information has chosen either of these themes: a, b.',
      () => say.chosenByNone('a, b', 2, true),
    ],
    ['X, Y have all chosen these themes: a, b.', () => say.allChose('X, Y', 'a, b')],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });
});
