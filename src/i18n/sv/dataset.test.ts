import { describe, expect, it, test } from 'vitest';
import { whatIsChosenSv, whoHasChosenSv, termsSv as terms } from './dataset';
import { ofRegions } from '../../testing/messages';
import { aboutSv as writtenAboutSv } from './about';

const plain = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const [chosen, none] = [{ areas: [1] }, { areas: [] }];
const three = {
  programme: plain,
  areaSystem: { areas: [1, 2, 3] },
  regions: [chosen, chosen, chosen],
};
const named = {
  ...three,
  areaSystem: { title: { sv: 'Öarnas tre delar', en: '' }, areas: [1, 2, 3] },
};

describe('who has chosen', () => {
  it.each([
    ['regionerna', () => whoHasChosenSv(three)],
    ['Öarnas tre delar', () => whoHasChosenSv(named)],
    ['en av de tre regionerna', () => whoHasChosenSv({ ...three, regions: [chosen, none] })],
    [
      'två av Öarnas tre delar',
      () => whoHasChosenSv({ ...named, regions: [chosen, none, chosen] }),
    ],
    ['Vad Öarnas tre delar har valt i Vägar', () => whatIsChosenSv('Vad', named)],
  ])('%s', (text, say) => {
    expect(ofRegions('sv', { said: say() }).said).toBe(text);
  });
});

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
