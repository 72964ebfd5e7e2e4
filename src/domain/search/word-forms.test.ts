import { describe, expect, it } from 'vitest';
import { isStopWord } from './stop-words';
import { phrasesOfConcepts } from './concepts';
import { wordsIn } from '../text-analysis/tokenize';
import { nameOf } from '../../testing/named-hit';
import { ask, atlas, index } from '../../testing/search';

/** Nouns that are told by how they end, and how their forms end from there on: "skola" with "a: an or" is "skolan", "skolor". */
const KINDS: readonly (readonly [noun: RegExp, ending: string, forms: string])[] = [
  [/[^e]het$/, '', 'en er erna'],
  [/[^n]ing$/, '', 'en ar arna ens'],
  [/tion$/, '', 'en er erna'],
  [/skap$/, '', 'et ets'],
  [/else$/, '', 'n r rna'],
  [/[^a]are$/, 'e', 'en na ens'],
  [/(?:om|teg|erg|tr)i$/, '', 'n ns er'],
  [/(?:ult|ukt)ur$/, '', 'en er erna'],
  [/liv$/, '', 'et ets'],
  [/(?:samhälle|område)$/, '', 't ts n na'],
  [/(?:marknad|analys|resurs|kompetens|effekt|process)$/, '', 'en er erna ens'],
  [/(?:klimat|avtal|perspektiv|företag|projekt)$/, '', 'et ets en'],
  [/(?:skola|människa|hälsa)$/, 'a', 'an or orna ans'],
];

const found = (query: string) => ask(query).shown.map(nameOf).toSorted();

describe('The forms of a noun', () => {
  const texts = [
    ...index.things.flatMap((thing) => thing.texts),
    ...phrasesOfConcepts(atlas.dataset.themes, index.facts),
  ];
  const words = [...new Set(texts.flatMap(wordsIn).map(({ word }) => word))];
  // How an English label begins finds the theme by that; its Swedish forms cannot.
  const isLabel = (word: string) =>
    atlas.dataset.themes.some(({ label }) => label.en.toLowerCase().startsWith(word));
  const nouns = words.filter((word) => !isStopWord(word) && !isLabel(word) && word.length > 4);

  it.each(KINDS)('of the texts and the tables find the same: %s', (kind, ending, forms) => {
    for (const noun of nouns.filter((word) => kind.test(word))) {
      for (const other of forms.split(' ')) {
        const form = noun.slice(0, noun.length - ending.length) + other;
        expect([form, found(form)]).toEqual([form, found(noun)]);
      }
    }
  });
});
