/** Where in a thing words were found; `theme` is our interpretation of a focus area, not its text; `name` that of a person. */
export type MatchField = 'title' | 'text' | 'theme' | 'name';

/** What is called exactly as asked for goes before any number of words in a text. */
export const NAMED = 200;

export interface Match {
  /** Only to be compared with other matches of the same search. */
  readonly score: number;
  readonly fields: ReadonlySet<MatchField>;
  /** The terms that were found, as `TextIndex.termsOf` has them: their words are marked. */
  readonly terms: ReadonlySet<string>;
}

/** What matches, by place in the list of all things. */
export type Matches = ReadonlyMap<number, Match>;

export const NO_MATCHES: Matches = new Map();

/** Returns a match of no words of a text. */
export function nameMatch(score: number, ...fields: readonly MatchField[]): Match {
  return { score, fields: new Set(fields), terms: new Set() };
}

/** Returns the matches of all. A text with a word in many forms is hardly better: the best counts, the others a little. */
export function anyOf(...lists: readonly Matches[]): Matches {
  const found = new Map<number, Match>();
  for (const [id, next] of lists.flatMap((each) => [...each])) {
    const known = found.get(id);
    const [low = 0, high = 0] = [known?.score ?? 0, next.score].toSorted((a, b) => a - b);
    found.set(id, { ...sumOf(known ? [known, next] : [next]), score: high + 0.1 * low });
  }
  return found;
}

/** Returns the things that all lists have, the scores added. */
export function allOf(lists: readonly Matches[]): Matches {
  const found = new Map<number, Match>();
  for (const id of lists[0]?.keys() ?? []) {
    const matches = lists.flatMap((list) => list.get(id) ?? []);
    if (matches.length === lists.length) found.set(id, sumOf(matches));
  }
  return found;
}

/** Returns one match of several of the same thing. */
export function sumOf(matches: readonly Match[]): Match {
  return {
    score: matches.reduce((sum, { score }) => sum + score, 0),
    fields: new Set(matches.flatMap(({ fields }) => [...fields])),
    terms: new Set(matches.flatMap(({ terms }) => [...terms])),
  };
}

/** Returns the matches with their scores multiplied. */
export function weighted(matches: Matches, factor: number): Matches {
  return new Map(
    [...matches].map(([id, match]) => [id, { ...match, score: match.score * factor }]),
  );
}
