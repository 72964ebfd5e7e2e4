import { describe, expect, it, test } from 'vitest';
import { aboutEn as writtenAboutEn } from './about';
import { termsEn as terms } from './terms';
import { ofRegions } from '../../testing/messages';

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
