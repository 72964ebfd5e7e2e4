import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FocusArea } from '../model/dataset';
import { AREAS, REGIONS } from '../../testing/areas';
import { matchingUses, quoteOf, termsOf, termStems } from './terms';
import { stemmerOf, stemSwedish } from './stem';
import { isFunctionWord, leftOutOf, placeNamesOf, stopWordsOf } from './words';

const isPlaceName = placeNamesOf(AREAS);
const termStemOf = termStems(leftOutOf({}, AREAS));

describe('Stems', () => {
  it.each([
    ['näringsliv', 'näringsliv näringslivet näringslivets'],
    ['besöksnäring', 'besöksnäring besöksnäringen besöksnäringens besöksnäringar'],
    ['cirkulär', 'cirkulär cirkulära'],
    ['företag', 'företag företaget företagets företagen'],
    ['kunskap', 'kunskap kunskaper kunskapen kunskaps'],
    ['ledarskap', 'ledarskap ledarskapet'],
    ['paket', 'paket paketet'],
    ['kapacitet', 'kapacitet kapaciteten'],
    ['ansv', 'ansvar ansvaret ansvarets'],
    ['jaktkarl', 'jaktkarlar jaktkarlarne'],
    ['landet', 'landet landets'],
    ['aset', 'aset asets'],
    ['klok', 'klok kloka klokast klokheten'],
  ])('%s is the stem of: %s', (stem, words) => {
    for (const word of words.split(' ')) expect(stemSwedish(word)).toBe(stem);
  });

  it('A word with -et after it has the stem of the word, save where -et belongs to it.', () => {
    const words = fc.stringMatching(/^[bdfgklmnprstv][aeiouyäåö][bdfglmnprstv]{1,2}[aeiouyäåö]v$/);
    fc.assert(
      fc.property(words, (word) => {
        expect(stemSwedish(`${word}et`)).toBe(stemSwedish(word));
        expect(stemSwedish(`${word}ets`)).toBe(stemSwedish(word));
      }),
    );
    expect(stemSwedish('paket')).not.toBe(stemSwedish('pak'));
  });

  it('A stem is never longer than its word, and begins as the word does.', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,20}$/), (word) => {
        const stem = stemSwedish(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(word.startsWith(stem)).toBe(true);
      }),
    );
  });
});

test('Stop words are the function words and those of a programme, in any form.', () => {
  const isStopped = stopWordsOf({ stopWords: 'skog gård' });
  const words = ['genom', 'skogarnas', 'gårdar', 'skogsbruk', 'hav'];
  expect(words.filter((word) => isStopped(word, stemSwedish(word)))).toEqual(words.slice(0, 3));
  expect(words.filter(isFunctionWord)).toEqual(['genom']);
});

test('Of texts in other languages words are compared as they stand, and only the programme’s own stop words are left out.', () => {
  const finnish = { language: 'fi', stopWords: 'ja metsä' };
  const [isStopped, stemOf] = [stopWordsOf(finnish), stemmerOf(finnish)];
  expect(
    ['ja', 'metsä', 'metsän', 'men', 'genom'].map((word) => isStopped(word, stemOf(word))),
  ).toEqual([true, true, false, false, false]);
  expect(['skogarna', 'flickorna'].map(stemOf)).toEqual(['skogarna', 'flickorna']);
  expect(stemmerOf({})).toBe(stemSwedish);
  expect(stemmerOf({ language: 'sv-FI' })).toBe(stemSwedish);
});

describe('Place names', () => {
  it('Every name of a region and county is one, with and without genitive.', () => {
    for (const { shortName, county } of REGIONS) {
      for (const word of `${shortName} ${county}`.toLowerCase().split(' ')) {
        expect(isPlaceName(word)).toBe(word !== 'län');
        expect(isPlaceName(`${word}s`)).toBe(word !== 'län' && word !== 'västra');
      }
    }
  });

  it.each(['gotländska', 'skånskt', 'skånes', 'sörmlandsstrategin', 'värmländsk', 'dalarnas'])(
    '%s is one',
    (word) => expect(isPlaceName(word)).toBe(true),
  );

  it.each(['landsbygd', 'landet', 'kommuner', 'skola', 'dalgång', 'kronor', 'hallar', 'öppna'])(
    '%s is none',
    (word) => expect(isPlaceName(word)).toBe(false),
  );
});

describe('Terms of a text', () => {
  const focusArea = (title: string, ...texts: readonly string[]): FocusArea => ({
    id: '20-1',
    title,
    body: texts.map((text) => ({ type: 'paragraph', text })),
    themes: [],
  });

  it('Words count by stem, without stop words and place names; the text is quoted before the title.', () => {
    const terms = termsOf(
      [focusArea('Företag i Dalarna', 'Vi ska stärka företagen. Ett företag är en skola.')],
      termStemOf,
    );
    expect([...terms].map(([stem, uses]) => [stem, uses.length])).toEqual([
      ['företag', 3],
      ['skol', 1],
    ]);
    const use = terms.get('företag')?.[0];
    expect(use && quoteOf(use)).toEqual({
      focusAreaId: '20-1',
      word: 'företagen',
      text: 'Vi ska stärka företagen.',
    });
  });

  it.each([
    ['Först ett. Sedan skogen! Sist tre.', 'skogen', 'Sedan skogen!'],
    ['Skogen utan punkt', 'Skogen', 'Skogen utan punkt'],
    ['Allt om skogen 2.0 i dag. Annat.', 'skogen', 'Allt om skogen 2.0 i dag.'],
    ['Han sade ”nej.”  Sedan skogen.', 'skogen', 'Sedan skogen.'],
    ['Projektet ska: stödja skogen.', 'skogen', 'stödja skogen.'],
  ])('In "%s", the sentence around %s is "%s".', (text, word, sentence) => {
    const use = { focusAreaId: '20-1', text, at: text.indexOf(word), word };
    expect(quoteOf(use).text).toBe(sentence);
  });

  it('Short words and numbers are none, and uses come in order.', () => {
    const text = 'IT och 5G 2030: kol. En skog. Två skogar. En skog till.';
    const terms = termsOf([focusArea('', text)], termStemOf);
    expect([...terms.keys()]).toEqual(['kol', 'skog']);
    expect(terms.get('skog')?.map(({ word, at }) => [word, at])).toEqual([
      ['skog', text.indexOf('skog')],
      ['skogar', text.indexOf('skogar')],
      ['skog', text.lastIndexOf('skog')],
    ]);
  });

  it.each([
    ['Skogen växer.', 'Skog och hav. Skogen brinner.', 'Skogen', 'Skogen'],
    ['En skog. Två skogar. Alla skogarna.', 'Om SKOGARNA.', 'skogarna', 'SKOGARNA'],
    ['Skogen växer. Skogar finns.', 'En skog.', 'Skogen', 'skog'],
  ])(
    'Of "%s" and "%s", %s and %s are quoted: the same form where both have one.',
    (a, b, ...words) => {
      const [mine, theirs] = [a, b].map((text) =>
        termsOf([focusArea('', text)], termStemOf).get('skog'),
      );
      expect(matchingUses(mine ?? [], theirs ?? [])?.map(({ word }) => word)).toEqual(words);
    },
  );

  it('Two long texts are matched without comparing every use with every other.', () => {
    let looked = 0;
    const uses = (form: string) =>
      Array.from({ length: 200 }, (_, at) => ({
        focusAreaId: '20-1',
        text: form,
        at,
        get word() {
          looked += 1;
          return form;
        },
      }));
    expect(matchingUses(uses('skogen'), uses('skogar'))?.map(({ text }) => text)).toEqual([
      'skogen',
      'skogar',
    ]);
    expect(looked).toBeLessThan(1000);
  });

  it('A quote always stands in its text and holds its word.', () => {
    const anyText = fc
      .array(fc.constantFrom('skog', 'hav', '. ', '! ', ': ', ' ', '."', 'Berg'), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = [...termsOf([focusArea('', text)], termStemOf).values()];
        for (const quote of terms.flat().map(quoteOf)) {
          expect(text).toContain(quote.text);
          expect(quote.text).toContain(quote.word);
        }
      }),
    );
  });
});
