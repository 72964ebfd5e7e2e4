import { describe, expect, it } from 'vitest';
import { shownFor } from '../../testing/made-up-search';
import type { Highlighted } from './snippet';

const marked = (parts: Highlighted | null) =>
  parts?.flatMap((part) => (part.marked ? [part.text] : [])) ?? null;
const hitOf = (query: string, kind: string) =>
  shownFor(query).find(({ thing }) => thing.kind === kind);

describe('A hit is shown', () => {
  it.each([
    ['jobb', 'jobb'],
    ['sysselsättning', 'sysselsättning'],
    ['arbete', null],
    ['work', null],
    ['vilka jobb', 'jobb'],
  ])(
    'as a theme with the word that asked for it, if that is no name of it: %s',
    (query, synonym) => {
      expect(hitOf(query, 'theme')).toMatchObject({ thing: { id: 'a' }, synonym });
    },
  );

  it.each([
    ['asta', ['Asta']],
    ['asta ek', ['Asta', 'Ek']],
    ['as', ['Asta']],
    ['023', []],
  ])('as a person with what was typed of the name marked: %s', (query, words) => {
    expect(marked(hitOf(query, 'contact')?.title ?? null)).toEqual(words);
  });

  it('as a focus area with the words marked in its title and its text', () => {
    const hit = hitOf('öppna data', 'focus-area');
    if (!hit) throw new Error('There should be a focus area.');
    expect(marked(hit.title)).toEqual(['Öppna', 'data']);
    expect(marked(hit.snippet)).toEqual(['öppna', 'data']);
    expect(hit.interpretation).toBeNull();
  });

  it('as a focus area with the theme by which alone it was found, and no words', () => {
    const hit = hitOf('jobb', 'focus-area');
    if (!hit) throw new Error('There should be a focus area.');
    expect(hit.interpretation).toMatchObject({ id: 'a', level: 'main' });
    expect([marked(hit.title), hit.snippet]).toEqual([[], null]);
  });

  it('as a text of a region, or of the programme', () => {
    const [note] = shownFor('bryggor');
    expect(note).toMatchObject({ thing: { kind: 'note', code: '12' } });
    expect(marked(note?.snippet ?? null)).toEqual(['Bryggor']);
    expect(shownFor('provverket')).toMatchObject([{ thing: { kind: 'programme' } }]);
  });

  it('as a region with the name that it was found by', () => {
    expect(hitOf('falun', 'region')).toMatchObject({
      thing: { code: '20' },
      place: { kind: 'town', text: 'Falun' },
    });
    expect(hitOf('dal', 'region')).toMatchObject({ place: { kind: 'name', text: 'Dalarna' } });
  });
});
