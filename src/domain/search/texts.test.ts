import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from './search';
import { markWords, snippetOf } from './context';
import { regionsOfHits } from './groups';
import { publishedTexts } from './phrase';
import { nearWords } from './suggest';
import { ask, index } from '../../testing/search';
import { isAround, wordsIn } from './stop-words';

describe('In the texts', () => {
  it('every word that says anything is found where it stands', () => {
    for (const thing of index.things) {
      const texts = publishedTexts(thing);
      const words = new Set(texts.flatMap((text) => wordsIn(text).map(({ word }) => word)));
      for (const word of words) {
        if (isAround(word) || /^\d+$/.test(word)) continue;
        const isFound = search(index, word).hits.some((hit) => hit.thing === thing);
        expect([word, isFound]).toEqual([word, true]);
      }
    }
  }, 120_000);

  it('what was found is marked, and the marked parts make up the text', () => {
    const words = new Set(['skogsbruk', 'fokus']);
    const text = 'Fokus ligger på skogsbruk och laddinfrastruktur.';
    expect(markWords(text, words)).toEqual([
      { text: 'Fokus', marked: true },
      { text: ' ligger på ', marked: false },
      { text: 'skogsbruk', marked: true },
      { text: ' och laddinfrastruktur.', marked: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (any, some) => {
        const parts = markWords(any, new Set([...some, ...wordsIn(any).map(({ word }) => word)]));
        expect(parts.map((part) => part.text).join('')).toBe(any);
      }),
    );
  });

  it('a snippet is a piece of the text with the word in it, however long the text', () => {
    const filler = fc.array(fc.constantFrom('ett', 'långt', 'stycke', 'text.', 'och'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, 'skogsbruk', ...after].join(' ');
        const parts = snippetOf(['annat', text], new Set(['skogsbruk'])) ?? [];
        const shown = parts.map((part) => part.text).join('');
        expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
          'skogsbruk',
        ]);
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect(shown.length).toBeLessThan(180);
      }),
    );
    expect(snippetOf(['annat'], new Set(['skogsbruk']))).toBeNull();
  });

  it('a theme found in our reading is shown as that, with its quote', () => {
    const [, tourism] = ask('turism').groups;
    for (const hit of tourism?.hits ?? []) expect(hit).toMatchObject({ reading: null });
    const [, inclusion] = ask('genus').groups;
    const readings = inclusion?.hits.map((hit) => (hit.kind === 'area' ? hit.reading?.id : null));
    expect(new Set(readings)).toEqual(new Set(['jamlikhet-inkludering']));
  });

  it('the map knows where: the regions of what was found', () => {
    const where = (query: string) => regionsOfHits(ask(query).hits);
    expect(where('turism')).toEqual(['09', '07', '22']);
    expect(where('skogsbruk')).toEqual(['13']);
    expect(where('Sahlin')).toEqual(['20', '22']);
    expect(where('projektmedel')).toEqual([]);
  });
});

describe('Where the answer is not what was asked', () => {
  it('a misspelling says what was looked for instead', () => {
    expect(ask('turrism').words).toEqual([
      { word: 'turrism', way: 'misspelt', instead: ['turism'] },
    ]);
    expect(ask('turism').words).toEqual([{ word: 'turism', way: 'same', instead: [] }]);
  });

  it('words that nothing has together are said to be apart', () => {
    expect(ask('skogsbruk besöksnäring')).toMatchObject({ partial: true });
    expect(ask('hållbar besöksnäring')).toMatchObject({ partial: false });
  });

  it.each(['kulturarvet', 'bredbandet', 'sjukvård'])('%s is found nowhere', (query) => {
    expect(ask(query).hits).toEqual([]);
  });

  it('near words are words of the atlas, and names come first', () => {
    expect(nearWords(index, 'blekxxnge')).toContain('blekinge');
    for (const word of nearWords(index, 'sjukvård')) {
      expect(ask(word).hits.length).toBeGreaterThan(0);
    }
  });
});
