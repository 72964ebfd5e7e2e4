import type { Dataset, Lang } from '../../domain/model/dataset';
import { REGIONS } from '../areas';
import type { RegionCode } from '../../domain/model/region';

/** What a claim is checked against. */
export interface Witness {
  readonly data: Dataset;
  readonly points: ReadonlyMap<RegionCode, readonly [number, number]>;
  /** For sentences about peers: the scores they rank by. */
  readonly scores?: ReadonlyMap<RegionCode, number>;
}

/** "fyra av 21 regioner": how many have, of how many, and whether it says that some are unknown. */
export interface Share {
  readonly count: number;
  readonly total: number;
  readonly partly: boolean;
}

/** How one language is read. `patterns` has the form of every sentence, with its parts as named groups. */
export interface Reader {
  readonly lang: Lang;
  /** What stands between the last two of a list, and what stands between them under a negation. */
  readonly joints: readonly string[];
  readonly numerals: readonly string[];
  readonly nouns: Readonly<Record<'region' | 'focusArea' | 'theme', readonly [string, string]>>;
  readonly share: (text: string, number: (text: string) => number) => Share | null;
  /** Degrees from north, by the words for them. */
  readonly directions: Readonly<Record<string, number>>;
  readonly county: (region: (typeof REGIONS)[number]) => string;
  /** A pattern of what is said of one group of themes: `first` or `count` is the number of regions. */
  readonly inFamily: (label: string) => string;
  readonly patterns: Readonly<Record<string, RegExp>>;
  /** A neighbour with its direction, and what lies across the sea with its distance. */
  readonly neighbour: RegExp;
  readonly distant: RegExp;
  /** What stands between the themes of a clause and who has chosen them, and the noun before them. */
  readonly verbs: Readonly<Record<'chosen' | 'shared' | 'themes', RegExp>>;
  readonly everyone: string;
}

export type Codes = readonly RegionCode[];

/** What earlier sentences were about: regions, and themes. */
export interface Context {
  readonly group: Codes;
  readonly themes: readonly string[];
  /** Of whom the sentence just before said that only one has chosen something. */
  readonly among?: Codes | undefined;
}

/** Checks a sentence by its named parts, "" for one that is not there. May say what the next ones are about. */
export type Check = (
  part: (name: string) => string,
  see: Sight,
  context: Context,
) => boolean | Partial<Context>;

export type Sight = ReturnType<typeof sightOf>;

/** Reads names, counts and themes in one language, and looks them up in the dataset. */
export function sightOf(witness: Witness, reader: Reader) {
  const facts = factsOf(witness.data);
  const words = wordsOf(reader);
  const lowered = new Map(
    witness.data.themes.map(
      ({ id, label, inText }) =>
        [inText?.[reader.lang] ?? lowerFirst(label[reader.lang]), id] as const,
    ),
  );
  const labels = [...lowered.keys()].toSorted((a, b) => b.length - a.length);
  const readThemes = (text: string) =>
    splitLabels(text, labels, reader.joints).map((label) => lowered.get(label) ?? label);
  return {
    ...witness,
    ...facts,
    ...words,
    reader,
    readThemes,
    withTheme: (label: string) => facts.having(readThemes(label)[0] ?? ''),
  };
}

/** What the dataset says, counted from its rows. */
function factsOf(data: Dataset) {
  const regionOf = (code: RegionCode) => data.regions.find((region) => region.code === code);
  const themes = (code: RegionCode): ReadonlySet<string> =>
    new Set(regionOf(code)?.areas.flatMap((focusArea) => focusArea.themes.map(({ id }) => id)));
  const codes: Codes = data.regions.map(({ code }) => code);
  const allThemes = data.themes.map(({ id }) => id);
  const sizes = data.regions.map((region) => region.areas.length);
  const times = (size: number) => sizes.filter((each) => each === size).length;
  const mostTimes = Math.max(...sizes.map(times));
  const usual = Math.max(...sizes.filter((size) => times(size) === mostTimes));
  const uneven = sizes.filter((size) => size !== usual);
  const isNoted = uneven.length <= 4 && mostTimes > 4 && new Set(uneven).size === 1 && usual > 0;
  return {
    codes,
    /** Those with a text that is not interpreted yet: of them nothing is said not to be chosen. */
    unread: codes.filter((code) => regionOf(code)?.areas.some((each) => each.themes.length === 0)),
    /** True where a note says of which few regions there are fewer focus areas. */
    isNoted,
    /** Those with as many focus areas as is most common, or more. */
    full: codes.filter((code) => (regionOf(code)?.areas.length ?? 0) >= usual),
    /** True if some regions have no data. */
    partly: codes.length < REGIONS.length,
    themes,
    allThemes,
    having: (id: string) => codes.filter((code) => themes(code).has(id)),
    common: (group: Codes) => allThemes.filter((id) => group.every((code) => themes(code).has(id))),
    neighbours: (code: RegionCode): Codes =>
      regionOf(code)?.neighbours.map((each) => each.code) ?? [],
    focusAreas: (code: RegionCode) => regionOf(code)?.areas ?? [],
    focusAreaCount: data.regions.flatMap((region) => region.areas).length,
  };
}

/** Names and numbers as the language writes them. */
function wordsOf(reader: Reader) {
  const figures = (text: string) => Number(text.replaceAll(/[\s,]/g, ''));
  const number = (text: string) => {
    const at = reader.numerals.indexOf(text.toLowerCase());
    if (at !== -1) return at;
    // What has a word of its own is not written in figures.
    return reader.numerals[figures(text)] === undefined ? figures(text) : Number.NaN;
  };
  const splitNames = new RegExp(`, (?:and )?|${reader.joints.join('|')}`);
  /** Codes of a list of names; none where one of them is unknown, and so the claim is false. */
  const names = (text: string): Codes => {
    if (text === '') return [];
    const found = text
      .split(splitNames)
      .map((name) => REGIONS.find(({ shortName }) => shortName === name)?.code);
    const known = found.flatMap((code) => code ?? []);
    return known.length === found.length ? known : [];
  };
  const counted = (text: string, noun: keyof Reader['nouns']) => {
    const [, figure = '', word = ''] = /^(\S+) (.+)$/.exec(text) ?? [];
    const value = number(figure.replace(/^ett$/, 'en'));
    return word === reader.nouns[noun][value === 1 ? 0 : 1] ? value : Number.NaN;
  };
  return {
    figures,
    number,
    splitNames,
    names,
    name: (text: string): RegionCode => {
      const [code] = names(text);
      if (code === undefined) throw new Error(`"${text}" is no region.`);
      return code;
    },
    county: (text: string) => REGIONS.find((region) => reader.county(region) === text)?.code,
    counted,
    /** Regions by name, or how many they are. */
    isWho: (text: string, expected: Codes) =>
      expected.length > 4
        ? counted(text, 'region') === expected.length
        : same(names(text), expected),
    share: (text: string) => reader.share(text, number),
  };
}

export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function splitLabels(
  text: string,
  labels: readonly string[],
  joints: readonly string[],
): readonly string[] {
  const label = labels.find((each) => text.startsWith(each));
  if (label === undefined) return [`? ${text}`];
  const rest = text.slice(label.length);
  const joint = [', and ', ', or ', ', ', ...joints].find((each) => rest.startsWith(each));
  if (joint !== undefined) return [label, ...splitLabels(rest.slice(joint.length), labels, joints)];
  return rest === '' ? [label] : [label, `? ${rest}`];
}

/** True if of the group exactly these have each of the themes. */
export const exactly = (see: Sight, group: Codes, who: Codes, what: readonly string[]) =>
  who.length > 0 &&
  new Set(what).size === what.length &&
  what.every((id) =>
    same(
      who,
      group.filter((code) => see.themes(code).has(id)),
    ),
  );

export const same = (a: Iterable<string>, b: Iterable<string>) =>
  [...a].toSorted().join() === [...b].toSorted().join();
