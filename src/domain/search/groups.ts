import type { AreaTheme, Contact, Region } from '../model/dataset';
import { REGION_CODES, type RegionCode } from '../model/region';
import type { SearchHit, SearchResult } from './search';
import { markWords, snippetOf, type Marked } from './context';
import type { Field, Findable } from './index-documents';
import type { RegionName } from './names';
import { publishedTexts } from './phrase';
import { plainWords, rootOf, wordsIn } from './stop-words';

export type GroupKind = 'regions' | 'themes' | 'areas' | 'contacts' | 'texts';

/** What is shown of a hit: what it is, and where the words stand in it. */
export type ShownHit =
  | { readonly kind: 'region'; readonly code: RegionCode; readonly name: RegionName }
  | { readonly kind: 'theme'; readonly id: string; readonly synonym: string | null }
  | {
      readonly kind: 'area';
      readonly region: Region;
      readonly areaId: string;
      readonly title: Marked;
      readonly snippet: Marked | null;
      /** Our reading, where it is that and not the text that answers. */
      readonly reading: AreaTheme | null;
    }
  | {
      readonly kind: 'contact';
      readonly region: Region;
      readonly contact: Contact;
      readonly name: Marked;
    }
  /** `region` is null where it is the programme's own text. */
  | { readonly kind: 'text'; readonly region: Region | null; readonly snippet: Marked };

export interface HitGroup {
  readonly kind: GroupKind;
  /** Best first, never empty. */
  readonly hits: readonly ShownHit[];
}

/**
 * The hits by what they are, the group with the best hit first.
 *
 * @param most so many of each kind are shown; all, where this is left out.
 */
export function groupHits(
  { hits, query }: Pick<SearchResult, 'hits' | 'query'>,
  most?: Readonly<Record<GroupKind, number>>,
): readonly HitGroup[] {
  const groups = new Map<GroupKind, SearchHit[]>();
  for (const hit of hits) {
    const kind = groupOf(hit);
    const known = groups.get(kind);
    if (known) known.push(hit);
    else groups.set(kind, [hit]);
  }
  return [...groups].map(([kind, found]) => ({
    kind,
    hits: found.slice(0, most?.[kind]).map((hit) => show(hit, query)),
  }));
}

/** The regions where something was found, in Swedish alphabetical order; a theme by itself is nowhere. */
export function regionsOfHits(hits: readonly SearchHit[]): readonly RegionCode[] {
  const found = new Set(hits.map(({ thing }) => regionOf(thing)));
  return REGION_CODES.filter((code) => found.has(code));
}

function regionOf(thing: Findable): RegionCode | null {
  switch (thing.kind) {
    case 'region':
      return thing.code;
    case 'area':
    case 'contact':
    case 'note':
      return thing.region.code;
    case 'theme':
    case 'programme':
      return null;
  }
}

/** Where a hit lies, or null for a theme or a text of the programme. */
export function regionOfShown(hit: ShownHit): RegionCode | null {
  if (hit.kind === 'theme') return null;
  return hit.kind === 'region' ? hit.code : (hit.region?.code ?? null);
}

function groupOf({ thing, fields }: SearchHit): GroupKind {
  switch (thing.kind) {
    case 'region':
      return 'regions';
    case 'theme':
      return 'themes';
    case 'contact':
      return 'contacts';
    case 'area':
      return OWN_FIELDS.some((field) => fields.has(field)) ? 'areas' : 'texts';
    case 'note':
    case 'programme':
      return 'texts';
  }
}

/** What makes an area itself a hit, and not only a place in its text. */
const OWN_FIELDS: readonly Field[] = ['title', 'main', 'touches', 'place'];

function show(hit: SearchHit, query: string): ShownHit {
  const { thing, words } = hit;
  switch (thing.kind) {
    case 'region':
      return { kind: 'region', code: thing.code, name: nameAskedFor(thing.names, query, words) };
    case 'theme':
      return { kind: 'theme', id: thing.theme.id, synonym: synonymAskedFor(thing.names, query) };
    case 'area':
      return showArea(hit, thing);
    case 'contact': {
      const contact = thing.region.contacts[thing.place] ?? NOBODY;
      const { region } = thing;
      return { kind: 'contact', region, contact, name: markWords(contact.name, words) };
    }
    case 'note':
    case 'programme': {
      const region = thing.kind === 'note' ? thing.region : null;
      const snippet = snippetOf(thing.texts, words) ?? markWords(thing.texts[0] ?? '', words);
      return { kind: 'text', region, snippet };
    }
  }
}

const NOBODY: Contact = { name: '', printed: null, tel: null };

function showArea(
  { fields, words }: SearchHit,
  thing: Extract<Findable, { kind: 'area' }>,
): ShownHit {
  const { region, area } = thing;
  const [title = '', ...texts] = publishedTexts(thing);
  const snippet = snippetOf(texts, words);
  const isWritten = fields.has('title') || fields.has('text');
  const read = area.themes.find((_, i) =>
    (thing.themeNames[i] ?? []).some((name) => hasWord(name, words)),
  );
  return {
    kind: 'area',
    region,
    areaId: area.id,
    title: markWords(title, words),
    snippet,
    reading: isWritten ? null : (read ?? null),
  };
}

/** The name that was asked for, or that holds a word asked for; of several the first, which is the commonest. */
function nameAskedFor(
  names: readonly RegionName[],
  query: string,
  words: ReadonlySet<string>,
): RegionName {
  const asked = plainWords(query);
  const [first = { kind: 'name', text: '' }] = names;
  return (
    names.find(({ text }) => plainWords(text) === asked) ??
    names.find(({ text }) => hasWord(text, words)) ??
    first
  );
}

/** The synonym that the theme was asked for as, or null where it was by one of its two names or a part of it. */
function synonymAskedFor(names: readonly string[], query: string): string | null {
  const asked = new Set(wordsIn(plainWords(query)).map(({ word }) => rootOf(word)));
  const answers = (name: string) => wordsIn(name).some(({ word }) => asked.has(rootOf(word)));
  const found = names.findIndex(answers);
  return found < 2 ? null : (names[found] ?? null);
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return wordsIn(text).some(({ word }) => words.has(word));
}
