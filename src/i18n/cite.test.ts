import { describe, expect, it } from 'vitest';
import type { CiteFacts } from '../domain/export/cite';
import { citeMessages } from './cite';

const cite = citeMessages({
  lang: 'en',
  source: 'S',
  undated: 'n.d.',
  form: { map: 'map', matrix: 'matrix', comparison: 'comparison' },
  apaForm: { map: 'Map', matrix: 'Matrix', comparison: 'Comparison' },
  quoted: (title) => `“${title}”`,
  focusArea: (title) => `area ${title}`,
  interprets: (page, publisher) => `From ${page} by ${publisher}.`,
  reproduced: 'reproduced',
  version: (version) => `version ${version}`,
  retrieved: (date) => `on ${date}`,
  retrievedFrom: (date, address) => `Got ${date ?? 'some day'} at ${address}`,
  in: 'in',
  noDate: 'undated',
});
const bare: CiteFacts = {
  programme: {
    publisher: 'P',
    source: 'Sidan',
    translations: { en: { Sidan: 'The page', Fokus: 'Focus' } },
  },
  address: null,
  version: null,
  date: null,
};
const known = { address: 'https://x', version: '3f', date: '2026-01-02' };
const part = { region: 'Dalen', focusArea: 'Fokus' };
const own = { own: { title: 'Mat', form: 'map' } as const };

describe('In the form of the press', () => {
  it.each<[string, Partial<CiteFacts>, string]>([
    ['a page', {}, 'S: P, “Sidan” (The page; undated). Reproduced.'],
    ['a region', { region: 'Dalen' }, 'S: P, “Sidan” (The page; undated), Dalen. Reproduced.'],
    [
      'a focus area',
      { ...part, ...known },
      'S: P, “Sidan” (The page; undated), Dalen, area Fokus (Focus). Reproduced, version 3f, on 2026-01-02, https://x',
    ],
    [
      'what is our own',
      { ...own, ...known },
      'S: Regionatlas, map: “Mat”. From “Sidan” (The page; undated) by P. Version 3f, on 2026-01-02, https://x',
    ],
    [
      'what is our own, undated',
      own,
      'S: Regionatlas, map: “Mat”. From “Sidan” (The page; undated) by P.',
    ],
    [
      'with a version alone',
      { version: '3f' },
      'S: P, “Sidan” (The page; undated). Reproduced, version 3f.',
    ],
  ])('%s', (_, facts, text) => {
    expect(cite.press({ ...bare, ...facts })).toBe(text);
  });
});

describe('In the form of APA', () => {
  it.each<[string, Partial<CiteFacts>, string]>([
    ['a page', {}, 'P. (n.d.). Sidan [The page]. reproduced.'],
    [
      'a focus area',
      { ...part, ...known },
      'P. (n.d.). Fokus [Focus]. In Dalen, in Sidan [The page]. reproduced (version 3f). Got 2026-01-02 at https://x',
    ],
    [
      'what is our own',
      { ...own, ...known },
      'Regionatlas. (n.d.). Mat (version 3f) [Map]. Got 2026-01-02 at https://x',
    ],
    ['what is our own, undated', own, 'Regionatlas. (n.d.). Mat [Map].'],
    [
      'with an address alone',
      { address: 'https://x' },
      'P. (n.d.). Sidan [The page]. reproduced. Got some day at https://x',
    ],
  ])('%s', (_, facts, text) => {
    expect(cite.apa({ ...bare, ...facts })).toBe(text);
  });
});

describe('For reference managers', () => {
  const referenceOf = (facts: Partial<CiteFacts>) => cite.reference({ ...bare, ...facts });

  it.each<[string, Partial<CiteFacts>, string, string]>([
    ['a page', {}, 'Sidan [The page]', 'reproduced'],
    ['a region', { region: 'Dalen' }, 'Dalen', 'Sidan [The page]. reproduced'],
    ['a focus area', part, 'Fokus [Focus]', 'Dalen, in Sidan [The page]. reproduced'],
  ])('%s is its publisher’s, in the language of the texts', (_, facts, title, howPublished) => {
    expect(referenceOf({ ...facts, ...known })).toEqual({
      author: 'P',
      title,
      howPublished,
      note: 'Undated. Version 3f',
      language: 'sv',
    });
  });

  it('what is our own is ours, in the language of the page, and says what it is from', () => {
    expect(referenceOf({ ...own, ...known })).toEqual({
      author: 'Regionatlas',
      title: 'Mat',
      howPublished: 'map',
      note: 'From “Sidan” (The page; undated) by P. Version 3f',
      language: 'en',
    });
  });

  it('the note says only what is known', () => {
    expect(referenceOf({}).note).toBe('Undated');
    expect(referenceOf(own).note).toBe('From “Sidan” (The page; undated) by P.');
  });
});

it('An own page has a name among what can be cited', () => {
  expect(cite.ownName('comparison', 'A och B')).toBe('Regionatlas, comparison: A och B');
});
