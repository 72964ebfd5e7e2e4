import MiniSearch from 'minisearch';
import type { Atlas } from '../model/atlas';
import type { AreaTheme, FocusArea, Region, Theme } from '../model/dataset';
import { textsOfBlock } from '../model/published-texts';
import type { RegionCode } from '../model/region';
import { createDictionary, type Dictionary } from './dictionary';
import { countryPartOf } from '../model/country-parts';
import { COUNTRY_PART_NAMES, namesOfRegion, type RegionName } from './names';
import { THEME_SYNONYMS } from './synonyms';
import { wordsIn } from './stop-words';
import { stemSwedish } from '../text-analysis/stem';

/** What can be found. Texts of the programme as a whole belong to no region. */
export type Findable =
  | { readonly kind: 'region'; readonly code: RegionCode; readonly names: readonly RegionName[] }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly names: readonly string[] }
  | {
      readonly kind: 'area';
      readonly region: Region;
      readonly area: FocusArea;
      /** What each of its themes is called, in the same order. */
      readonly themeNames: readonly (readonly string[])[];
    }
  | { readonly kind: 'contact'; readonly region: Region; readonly place: number }
  | { readonly kind: 'note'; readonly region: Region; readonly texts: readonly string[] }
  | { readonly kind: 'programme'; readonly texts: readonly string[] };

/** What of a thing is searched, and how much a word weighs there. */
export const FIELD_WEIGHTS = {
  name: 8,
  alias: 4,
  title: 3.5,
  main: 1.5,
  text: 2,
  touches: 0.5,
  /** The region that an area or a contact belongs to, and the part of the country of a region. */
  place: 0.4,
} as const;
export type Field = keyof typeof FIELD_WEIGHTS;
export const FIELDS: readonly Field[] = [
  'name',
  'alias',
  'title',
  'main',
  'text',
  'touches',
  'place',
];

export type SearchDocument = Partial<Record<Field, string>> & { readonly id: number };

/** Everything that can be found, its words, and an index of them by stem. Ids are places in `things`. */
export interface SearchIndex {
  readonly things: readonly Findable[];
  readonly dictionary: Dictionary;
  readonly index: MiniSearch<SearchDocument>;
}

/** The words of everything that can be found, in small letters and each once; `names` are those of names. */
export interface SearchWords {
  readonly all: readonly string[];
  readonly names: readonly string[];
}

/**
 * Builds the index of an atlas, which the build does beforehand (`search-file`). What is left out of the
 * dataset, such as contacts, is not in it.
 */
export function createSearchIndex(atlas: Atlas): SearchIndex & { readonly words: SearchWords } {
  const things = findables(atlas);
  const documents = things.map((thing, id) => ({ id, ...fieldsOf(thing) }));
  const index = new MiniSearch<SearchDocument>({
    ...INDEX_OPTIONS,
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: remembered(stemSwedish),
  });
  index.addAll(documents);
  const messagesOf = (fields: readonly Field[]) => [
    ...new Set(
      documents.flatMap((document) =>
        fields.flatMap((field) => wordsIn(document[field] ?? '').map(({ word }) => word)),
      ),
    ),
  ];
  const words = { all: messagesOf(FIELDS), names: messagesOf(['name']) };
  return { things, dictionary: createDictionary(words.all, new Set(words.names)), index, words };
}

/** What an index must be read with: the same as it was built with. */
const INDEX_OPTIONS = { fields: [...FIELDS] };

/** The same function, which works out each word only once. */
function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? stem(word);
    known.set(word, found);
    return found;
  };
}

/** All that can be found in an atlas, always in the same order. */
function findables(atlas: Atlas): readonly Findable[] {
  const { regions, themes, programme } = atlas.dataset;
  return [
    ...regions.map((region): Findable => ({
      kind: 'region',
      code: region.code,
      names: namesOfRegion(region.code, region.name),
    })),
    ...themes.map((theme): Findable => ({ kind: 'theme', theme, names: namesOfTheme(theme) })),
    ...regions.flatMap((region) => [
      ...region.areas.map((area): Findable => ({
        kind: 'area',
        region,
        area,
        themeNames: area.themes.map(({ id }) => {
          const theme = atlas.themeById.get(id);
          return theme ? namesOfTheme(theme) : [];
        }),
      })),
      ...region.contacts.map((_, place): Findable => ({ kind: 'contact', region, place })),
      ...(region.notes.length > 0
        ? [{ kind: 'note', region, texts: region.notes.flatMap(textsOfBlock) } as const]
        : []),
    ]),
    {
      kind: 'programme',
      texts: [...programme.intro, programme.title, programme.publisher, programme.source],
    },
  ];
}

/** A theme's names in both languages, then what people write when they mean it. */
function namesOfTheme({ id, label }: Theme): readonly string[] {
  return [label.sv, label.en, ...(THEME_SYNONYMS[id]?.split(', ') ?? [])];
}

function fieldsOf(thing: Findable): Partial<Record<Field, string>> {
  switch (thing.kind) {
    case 'region':
      return regionFields(thing.names);
    case 'theme':
      return {
        name: `${thing.theme.label.sv} ${thing.theme.label.en}`,
        alias: thing.names.slice(2).join(' '),
      };
    case 'area':
      return areaFields(thing);
    case 'contact':
      return {
        name: thing.region.contacts[thing.place]?.name ?? '',
        place: placeOf(thing.region),
      };
    case 'note':
      return { text: thing.texts.join(' '), place: placeOf(thing.region) };
    case 'programme':
      return { text: thing.texts.join(' ') };
  }
}

function regionFields(names: readonly RegionName[]): Partial<Record<Field, string>> {
  const texts = (...kinds: readonly RegionName['kind'][]) =>
    names
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join(' ');
  return {
    name: texts('name', 'county'),
    alias: texts('letter', 'code', 'alias', 'town'),
    place: texts('province', 'landsdel'),
  };
}

function areaFields({
  region,
  area,
  themeNames,
}: Extract<Findable, { kind: 'area' }>): Partial<Record<Field, string>> {
  const named = (level: AreaTheme['level']) =>
    themeNames
      .filter((_, i) => area.themes[i]?.level === level)
      .flat()
      .join(' ');
  return {
    title: [area.title, ...headingsIn(area)].join(' '),
    text: area.body.flatMap(textsOfBlock).join(' '),
    main: named('main'),
    touches: named('touches'),
    place: placeOf(region),
  };
}

function headingsIn({ body }: FocusArea): readonly string[] {
  return body.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
}

function placeOf({ code, name, shortName, county }: Region): string {
  return `${shortName} ${name} ${county} ${COUNTRY_PART_NAMES[countryPartOf(code)]}`;
}
