import { describe, expect, it } from 'vitest';
import { pageTitle, programmeTitle, publisherName, whatIsChosenEn, whoHasChosenEn } from './titles';
import { ofRegions } from '../../testing/messages';

const plain = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const translations = { en: { Vägar: 'Paths', Verket: 'the Agency', 'Så gör vi': 'How we work' } };
const translated = { ...plain, translations };
const [chosen, none] = [{ areas: [1] }, { areas: [] }];
const three = {
  programme: plain,
  areaSystem: { areas: [1, 2, 3] },
  regions: [chosen, chosen, chosen],
};
const named = {
  ...three,
  areaSystem: { title: { sv: '', en: 'the three isles' }, areas: [1, 2, 3] },
};

describe('who has chosen', () => {
  it.each([
    ['the regions have', () => whoHasChosenEn(three)],
    ['the three isles have', () => whoHasChosenEn(named)],
    ['one of the three regions has', () => whoHasChosenEn({ ...three, regions: [chosen, none] })],
    [
      'two of the three isles have',
      () => whoHasChosenEn({ ...named, regions: [chosen, none, chosen] }),
    ],
    ['What the three isles have chosen in “Vägar”', () => whatIsChosenEn('What', named)],
    [
      'What the three isles have chosen in “Paths”',
      () => whatIsChosenEn('What', { ...named, programme: translated }),
    ],
  ])('%s', (text, say) => {
    expect(ofRegions('en', { said: say() }).said).toBe(text);
  });
});

describe('Swedish titles with what they mean', () => {
  it.each([
    ['Vägar', () => programmeTitle(plain)],
    ['Vägar (Paths)', () => programmeTitle(translated)],
    ['“Så gör vi”', () => pageTitle(plain)],
    ['“Så gör vi” (How we work)', () => pageTitle(translated)],
    ['Verket', () => publisherName(plain)],
    ['Verket (the Agency)', () => publisherName(translated)],
  ])('%s', (text, say) => {
    expect(ofRegions('en', { said: say() }).said).toBe(text);
  });
});
