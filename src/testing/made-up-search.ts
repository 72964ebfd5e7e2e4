import { createAtlas } from '../domain/model/atlas';
import type { Block, Contact } from '../domain/model/dataset';
import { groupHits, type ShownHit } from '../domain/search/groups';
import type { SearchFacts } from '../domain/search/facts';
import type { SearchNote } from '../domain/search/notes';
import { search } from '../domain/search/search';
import { createSearchIndex } from '../domain/search/search-index';
import { madeUpDataset } from './made-up-dataset';
import { nameOf } from './named-hit';

interface Texts {
  readonly title: string;
  readonly text: string;
}

const TEXTS: Readonly<Record<string, Texts>> = {
  '20-1': {
    title: 'Skogens framtid',
    text: 'Skogsbruket ska bli hållbart. Fler skogsägare samverkar om biologisk mångfald.',
  },
  '20-2': { title: 'Öppna data', text: 'Kommunerna delar öppna data om mark och vatten.' },
  '21-1': {
    title: 'Mat från trakten',
    text: 'Livsmedel från lokala odlare. Laddstolpar byggs ut.',
  },
  '12-1': { title: 'Hamnar', text: 'Hamnarna elektrifieras, och elvägar provas. Data samlas in.' },
};
const CONTACTS: Readonly<Record<string, readonly Contact[]>> = {
  '20': [{ name: 'Asta Ek', printed: '023-77 70 08', tel: '+4623777008' }],
  '12': [{ name: 'Bo Mora Dalén', printed: null, tel: null }],
};
const NOTE: Block = { type: 'paragraph', text: 'Bryggor byggs vid kusten.' };

/** What else is known of its themes and places. */
export const facts: SearchFacts = {
  themes: { a: 'jobb, sysselsättning' },
  synonyms: { 'föda, textile': 'livsmedel', klimatsmart: 'hållbart' },
  related: { buss: 'elvägar, tåg' },
  places: {
    areas: {
      '20': { aliases: 'Dala', adjectives: 'dalsk', municipalities: 'Falun, Mora', towns: 'Vara' },
      '12': { municipalities: 'Lund, Malmö' },
    },
    former: { 'Kopparbergs län': ['20'] },
    provinces: { Hälsingland: ['21'] },
    parts: { 'Norrland, norr': ['21', '20'], 'Götaland, söder': ['12'] },
  },
};

const dataset = madeUpDataset({ '20': ['A b', 'C'], '21': ['B'], '12': ['A d'] });
const regions = dataset.regions.map((region) => ({
  ...region,
  contacts: CONTACTS[region.code] ?? [],
  notes: region.code === '12' ? [NOTE] : [],
  areas: region.areas.map((focusArea) => {
    const { title = '', text = '' } = TEXTS[focusArea.id] ?? {};
    return { ...focusArea, title, body: [{ type: 'paragraph' as const, text }] };
  }),
}));
const programme = { ...dataset.programme, translations: { en: { Hamnar: 'Ports' } } };

/** Four focus areas in three regions, with two contacts and a note. */
export const atlas = createAtlas({ ...dataset, programme, regions });
/** The same, said to be in a language of which no forms of words are known. */
const inFinnish = createAtlas({
  ...dataset,
  programme: { ...programme, language: 'fi' },
  regions,
});

/** Made anew for each question, which shows what a change of how it is made does to each. */
const createIndex = (of = atlas) => createSearchIndex(of, facts);

/** Returns the hits of a query in it, as they are shown. */
export function shownFor(query: string): readonly ShownHit[] {
  const index = createIndex();
  return groupHits(index, search(index, query)).flatMap(({ hits }) => hits);
}

/**
 * Returns what a query finds in it, as one line: the hits by group, then what is said of them and what is offered, such as
 * "focusAreas 20-1 · texts 12-1 | instead data | ? mat".
 */
export function found(query: string, of = atlas): string {
  const index = createIndex(of);
  const result = search(index, query);
  const groups = groupHits(index, result).map(
    ({ kind, hits }) => `${kind} ${hits.map(nameOf).join(' ')}`,
  );
  const notes = result.notes.map((note) => [note.kind, ...wordsOf(note)].join(' '));
  const offered = result.suggestions.length > 0 ? [`? ${result.suggestions.join(', ')}`] : [];
  const hits = groups.length > 0 ? groups.join(' · ') : 'nothing';
  return [hits, ...notes, ...offered].join(' | ');
}

/** Returns the same of the texts as if they were in Finnish. */
export function foundInFinnish(query: string): string {
  return found(query, inFinnish);
}

function wordsOf(note: SearchNote): readonly string[] {
  if ('shown' in note) return note.shown;
  return 'typed' in note ? [note.typed] : [];
}
