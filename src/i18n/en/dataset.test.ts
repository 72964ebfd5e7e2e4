import { describe, expect, it, test } from 'vitest';
import {
  pageTitle,
  programmeTitle,
  publisherName,
  whatIsChosenEn,
  whoHasChosenEn,
  termsEn as terms,
} from './dataset';
import { ofRegions } from '../../testing/messages';
import { aboutEn as writtenAboutEn } from './about';

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
    [
      'the isle has',
      () =>
        whoHasChosenEn({
          ...three,
          areaSystem: { title: { sv: '', en: 'the isle' }, areas: [1] },
          regions: [chosen],
        }),
    ],
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

const aboutEn = ofRegions('en', writtenAboutEn);

const source = { sv: '', en: 'Mapping Ltd' };
const licence = { sv: '', en: 'free', id: 'X', address: '' };
const note = { sv: '', en: 'Islands are missing.' };
const rights = { publisher: 'Verket', hasContacts: false, mapData: { source } };

describe('whose the texts and the shapes are', () => {
  it.each([
    [
      'The texts are published by Verket without a stated licence and reproduced word for word.',
      () => terms(rights).texts,
    ],
    [
      'Texts and contacts are published by Verket without a stated licence and reproduced word for word.',
      () => terms({ ...rights, hasContacts: true }).texts,
    ],
    [
      'The texts are published by Verket under the licence free and reproduced word for word.',
      () => terms({ ...rights, licence }).texts,
    ],
    ['The borders of the map are based on Mapping Ltd.', () => terms(rights).shapes],
    [
      'The borders of the map are based on Mapping Ltd (free).',
      () => terms({ ...rights, mapData: { source, licence } }).shapes,
    ],
    [
      'Where the borders of the map come from is not stated.',
      () => terms({ ...rights, mapData: undefined }).shapes,
    ],
    ['The source code is under the MIT licence.', () => terms(rights).code],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

test('the page about the atlas has the terms of each part, and how the shapes differ from their source', () => {
  const { texts, themes, shapes, code } = terms(rights);
  expect(aboutEn.licenceText(rights)).toEqual([texts, themes, shapes, code]);
  const noted = { ...rights, mapData: { source, note } };
  expect(aboutEn.licenceText(noted)[2]).toBe(`${shapes} Islands are missing.`);
  expect(aboutEn.licenceText({ ...rights, mapData: undefined })).toHaveLength(4);
});
