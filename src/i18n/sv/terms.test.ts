import { describe, expect, it, test } from 'vitest';
import { aboutSv as writtenAboutSv } from './about';
import { termsSv as terms } from './terms';
import { ofRegions } from '../../testing/messages';

const aboutSv = ofRegions('sv', writtenAboutSv);

const source = { sv: 'Kartverket', en: '' };
const licence = { sv: 'fri', en: '', id: 'X', address: '' };
const note = { sv: 'Öar saknas.', en: '' };
const rights = { publisher: 'Verket', hasContacts: false, mapData: { source } };

describe('whose the texts and the shapes are', () => {
  it.each([
    [
      'Texterna är publicerade av Verket utan angiven licens och återges ordagrant.',
      () => terms(rights).texts,
    ],
    [
      'Texter och kontakter är publicerade av Verket utan angiven licens och återges ordagrant.',
      () => terms({ ...rights, hasContacts: true }).texts,
    ],
    [
      'Texterna är publicerade av Verket med licensen fri och återges ordagrant.',
      () => terms({ ...rights, licence }).texts,
    ],
    ['Kartans gränser bygger på Kartverket.', () => terms(rights).shapes],
    [
      'Kartans gränser bygger på Kartverket (fri).',
      () => terms({ ...rights, mapData: { source, licence } }).shapes,
    ],
    [
      'Varifrån kartans gränser kommer är inte angivet.',
      () => terms({ ...rights, mapData: undefined }).shapes,
    ],
    ['Programkoden har MIT-licens.', () => terms(rights).code],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

test('the page about the atlas has the terms of each part, and how the shapes differ from their source', () => {
  const { texts, themes, shapes, code } = terms(rights);
  expect(aboutSv.licenceText(rights)).toEqual([texts, themes, shapes, code]);
  const noted = { ...rights, mapData: { source, note } };
  expect(aboutSv.licenceText(noted)[2]).toBe(`${shapes} Öar saknas.`);
  expect(aboutSv.licenceText({ ...rights, mapData: undefined })).toHaveLength(4);
});
