import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWords } from '../text-analysis/tokenize';
import { ask, index } from '../../testing/search';
import { regionsOfHits } from './groups';
import { search } from './search';
import { highlightTerms, snippetOf } from './snippet';
import { isAbsence, isStopWord } from './stop-words';

describe('In the texts', () => {
  it('every word that says anything is found where it stands', () => {
    const isPlain = (word: string) => !isStopWord(word) && !isAbsence(word) && !/^\d+$/.test(word);
    for (const thing of index.things) {
      const words = new Set(thing.texts.flatMap(listWords));
      for (const word of [...words].filter(isPlain)) {
        const isFound = search(index, word).hits.some((hit) => hit.thing === thing);
        expect([word, isFound]).toEqual([word, true]);
      }
    }
  }, 120_000);

  it('what was found is marked, and the marked parts make up the text', () => {
    const words = new Set(['skogsbruk', 'fokus']);
    const text = 'Fokus ligger på skogsbruk och laddinfrastruktur.';
    expect(highlightTerms(text, (word) => words.has(word))).toEqual([
      { text: 'Fokus', marked: true },
      { text: ' ligger på ', marked: false },
      { text: 'skogsbruk', marked: true },
      { text: ' och laddinfrastruktur.', marked: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (any, isAsked) => {
        const parts = highlightTerms(any, () => isAsked);
        expect(parts.map((part) => part.text).join('')).toBe(any);
      }),
    );
  });

  it('a snippet is a piece of the text with the word in it, however long the text', () => {
    const filler = fc.array(fc.constantFrom('ett', 'långt', 'stycke', 'text.', 'och'), {
      maxLength: 80,
    });
    const isAsked = (word: string) => word === 'skogsbruk';
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, 'skogsbruk', ...after].join(' ');
        const parts = snippetOf(['annat', text], isAsked) ?? [];
        const shown = parts.map((part) => part.text).join('');
        expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
          'skogsbruk',
        ]);
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect(shown.length).toBeLessThan(180);
      }),
    );
    expect(snippetOf(['annat'], isAsked)).toBeNull();
  });

  it('focus areas that only our interpretation finds stand in a group of their own, with the theme', () => {
    const groups = ask('genus').groups.map(({ kind, hits }) => [kind, hits.length]);
    expect(groups).toContainEqual(['interpretations', expect.any(Number)]);
    for (const query of ['genus', 'turism', 'barn', 'jobb', 'Kunskap och uppföljning']) {
      const focusAreas = ask(query).groups.flatMap(({ kind, hits }) =>
        hits.flatMap((hit) => (hit.thing.kind === 'focus-area' ? [{ kind, hit }] : [])),
      );
      const read = focusAreas.filter(({ hit }) => hit.interpretation !== null);
      expect(read).toEqual(focusAreas.filter(({ kind }) => kind === 'interpretations'));
      expect(read.flatMap(({ hit }) => hit.title).filter(({ marked }) => marked)).toEqual([]);
    }
  });

  it('the map knows where: the regions of what was found', () => {
    const where = (query: string) => regionsOfHits(index, ask(query).hits);
    expect(where('turism')).toEqual(['09', '07', '22']);
    expect(where('skogsbruk')).toEqual(['13']);
    expect(where('Sahlin')).toEqual(['20', '22']);
    expect(where('projektmedel')).toEqual([]);
  });

  it('marks are where the words are, also within words and names', () => {
    const marked = (query: string) =>
      ask(query).shown.flatMap((hit) =>
        [...hit.title, ...(hit.snippet ?? [])].flatMap((each) => (each.marked ? [each.text] : [])),
      );
    expect(marked('skogsbruk')).toEqual(['skogsbruk']);
    expect(marked('Matilda Rehnström')).toEqual(['Matilda', 'Rehnström']);
    expect(marked('rehn')).toEqual(['Rehnström']);
    expect(new Set(marked('"öppna data"'))).toEqual(new Set(['öppna', 'data']));
    expect(marked('"ledas i')).toEqual([]);
    expect(marked('infrastruktur')).toContain('laddinfrastruktur');
  });
});
