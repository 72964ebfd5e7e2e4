import { describe, expect, it, test } from 'vitest';
import { compareSv, neighboursSv, peersSv } from './compare';
import { ofRegions } from '../../testing/messages';

const compare = ofRegions('sv', compareSv);
const neighbours = ofRegions('sv', neighboursSv);
const peers = ofRegions('sv', peersSv);

const four = ['A', 'B', 'C', 'D'];

describe('neighbours', () => {
  it.each([
    ['i nordost', () => neighbours.bearing('ne')],
    ['cirka 100 km mellan stränderna, i sydväst', () => neighbours.distance(104, 'sw')],
    ['gräns i en sjö', () => neighbours.lake(null)],
    ['gräns i Vättern', () => neighbours.lake('Vättern')],
    ['Gemensamt: livsmedel och turism.', () => neighbours.shares(['livsmedel', 'turism'])],
    [
      'Valt av Dalarna men inte av Gotland: livsmedel.',
      () => neighbours.only('Dalarna', 'Gotland', ['livsmedel']),
    ],
    ['Jämför Dalarna med Gotland', () => neighbours.compare('Dalarna', 'Gotland')],
    ['Gotland: jämför med Dalarna', () => neighbours.compareNamed('Gotland', 'Dalarna')],
    ['Jämför med grannen', () => neighbours.compareAll(1)],
    ['Jämför med grannar', () => neighbours.compareAll(2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a comparison', () => {
  it.each([
    ['A, B, C och D', () => compare.title(four)],
    ['A, B och tre till', () => compare.title([...four, 'E'])],
    ['Jämför A', () => compare.pageTitle('A')],
    ['Jämför de tre regionerna', () => compare.compareThese(3)],
    ['Upp: flytta A', () => compare.moveUp('A')],
    ['Ned: flytta A', () => compare.moveDown('A')],
    ['Ta bort A', () => compare.remove('A')],
    ['Teman som båda har', () => compare.all(2)],
    ['Teman som alla har', () => compare.all(3)],
    ['Teman som två har', () => compare.some(3)],
    ['Teman som några har', () => compare.some(4)],
    ['Ingen text visas.', () => compare.shownTexts([])],
    ['Texter som visas: A och B.', () => compare.shownTexts(['A', 'B'])],
    ['En kontakt är kopierad.', () => compare.copiedAll(1)],
    ['Två kontakter är kopierade.', () => compare.copiedAll(2)],
    ['Jämför A och B.', () => compare.announceCompared(['A', 'B'])],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('similarity, and the texts of a comparison', () => {
  it.each([
    ['Visa 3 till', () => peers.more(3)],
    ['Har valt livsmedel och turism.', () => peers.gaps(['livsmedel', 'turism'])],
    ['Tema: livsmedel', () => peers.theme('Livsmedel')],
    ['Ordagrant återgivet från den publicerade sidan.', () => compare.textsNote(false, {})],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['sidan. Citat bakom gemensamma teman är markerade.', () => compare.textsNote(true, {})],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

test('why two regions are alike is said of the themes, and of all the words or some', () => {
  expect(peers.reasons(['livsmedel'], ['”plats”/”platser”'], true)).toBe(
    'Gemensamt tema: livsmedel. Gemensamt eller besläktat ord som hittats: ”plats”/”platser”.',
  );
  expect(peers.reasons(['livsmedel', 'turism'], ['”hälsa”', '”mat”'], true)).toBe(
    'Gemensamma teman: livsmedel och turism. Gemensamma eller besläktade ord som hittats: ”hälsa” och ”mat”.',
  );
  expect(peers.reasons([], ['”mat”'], false)).toBe(
    'Gemensamma eller besläktade ord, bland andra: ”mat”.',
  );
  expect(peers.reasons(['livsmedel'], [], true)).toBe('Gemensamt tema: livsmedel.');
});

test('a word that is shared is shown in the forms of both texts, once where they are the same', () => {
  expect(peers.wordForms(['Plats', 'platser'])).toBe('”plats”/”platser”');
  expect(peers.wordForms(['hälsa', 'Hälsa'])).toBe('”hälsa”');
  expect(peers.word('”plats”/”platser”')).toBe('Ord: ”plats”/”platser”');
});
