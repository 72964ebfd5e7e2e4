import type { RegionCode } from '../model/region';

/** Names with commas between them. */
type Names = string;

/** What places are called besides the names of the areas themselves. */
export interface PlaceFacts {
  /** By the code of the area. */
  readonly areas: Readonly<
    Record<
      RegionCode,
      {
        /** What people also call the area: abbreviations, other names, other languages. */
        readonly aliases?: Names | undefined;
        /** Its adjectives, in their first form. */
        readonly adjectives?: Names | undefined;
        readonly municipalities?: Names | undefined;
        /** Towns and districts that are no municipality of that name. */
        readonly towns?: Names | undefined;
      }
    >
  >;
  /** Areas that are no more, and those that have taken their place. */
  readonly former: Readonly<Record<string, readonly RegionCode[]>>;
  /** Historical provinces, and the areas that have a larger part of them. */
  readonly provinces: Readonly<Record<string, readonly RegionCode[]>>;
  /** Larger parts of the country, each under all its names. */
  readonly parts: Readonly<Record<Names, readonly RegionCode[]>>;
}

/** What the search must know besides the dataset. Loaded only with the search. */
export interface SearchFacts {
  readonly places: PlaceFacts;
  /** What people write when they mean a theme, beside its labels, by the id of the theme. */
  readonly themes: Readonly<Record<string, Names>>;
  /** The same in other words: what people write, and how the texts put it. */
  readonly synonyms: Readonly<Record<Names, Names>>;
  /** What is near, but not the same: what people write, and the searches that are offered. */
  readonly related: Readonly<Record<Names, Names>>;
}

/** What words mean, whatever the places. */
export type WordFacts = Omit<SearchFacts, 'places'>;

/** The names in a list. */
export function namesIn(list = ''): readonly string[] {
  return list.split(', ').filter(Boolean);
}
