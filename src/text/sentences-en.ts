import type { Compass } from '../domain/distance';
import type {
  AtlasSentences,
  ComparisonFacts,
  GeographyFacts,
  MatrixFacts,
  NeighbourFact,
  NeighbourFacts,
  PeerFacts,
} from '../domain/facts';
import type { Lens } from '../domain/similarity-peers';
import { countOf, formFor, listOf, numberIn, lowerFirst } from './intl';

const LOCALE = 'en-GB';

/** The directions as they are said of what lies there: "to the north". */
export const COMPASS_EN: Readonly<Record<Compass, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

/** Small numbers in running text. */
const COUNT_WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

const list = (items: readonly string[]) => listOf(LOCALE, items);
const lower = (label: string) => lowerFirst(LOCALE, label);
const number = (value: number) => numberIn(LOCALE, value);
const form = (count: number, one: string, other: string) => formFor(LOCALE, count, one, other);
const counted = (count: number, one: string, other: string) => countOf(LOCALE, count, one, other);
const theCount = (count: number) => COUNT_WORDS[count] ?? number(count);
const works = (regions: readonly string[]) => form(regions.length, 'works', 'work');

/** "climate and energy, and food": where a label has an "and" of its own, a comma tells the two apart. */
function themeList(labels: readonly string[]): string {
  const themes = labels.map(lower);
  const last = themes.at(-1) ?? '';
  if (themes.length < 2 || !themes.some((theme) => theme.includes(' and '))) return list(themes);
  return `${themes.slice(0, -1).join(', ')}, and ${last}`;
}

function themeCount(count: number): string {
  return counted(count, 'theme', 'themes');
}

function regionCount(count: number): string {
  return counted(count, 'region', 'regions');
}

function missingSentence(missing: readonly string[]): readonly string[] {
  return missing.length === 0 ? [] : [`There is no information on ${list(missing)}.`];
}

/** What "none" and "alone" are said of where some regions lack data. */
function known(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ' with information';
}

/** "Dalarna and Jönköping share 2 themes: …. Of the two, only Dalarna works with …." */
function comparison({ regions, all, some, only, missing }: ComparisonFacts): string {
  const [alone] = regions;
  if (regions.length < 2) {
    const own = only[0]?.themes ?? [];
    const text =
      own.length > 0
        ? `works with ${themeCount(own.length)}: ${themeList(own)}`
        : 'works with none of the themes';
    return [...(alone ? [`${alone} ${text}.`] : []), ...missingSentence(missing)].join(' ');
  }
  const shared =
    all.length > 0
      ? `${list(regions)} share ${themeCount(all.length)}: ${themeList(all)}.`
      : `${list(regions)} have no theme in common.`;
  const among = `Of the ${theCount(regions.length)},`;
  return [
    shared,
    ...some.map(
      ({ regions: who, themes }) => `${among} ${list(who)} work with ${themeList(themes)}.`,
    ),
    ...only.map(({ region, themes }) => `${among} only ${region} works with ${themeList(themes)}.`),
    ...missingSentence(missing),
  ].join(' ');
}

function neighbour({ name, bearing, border, lake }: NeighbourFact): string {
  const where = bearing ? ` to the ${COMPASS_EN[bearing]}` : '';
  if (border === 'land') return `${name}${where}`;
  return `${name}${where} (border in ${lake ?? 'a lake'})`;
}

/** "Dalarna borders on 5 regions: …", or for an island who lies nearest across the sea. */
function neighbours(facts: NeighbourFacts): string {
  if (facts.kind === 'unknown') return missingSentence([facts.region]).join('');
  if (facts.kind === 'across-sea') return acrossSea(facts.region, facts.nearest);
  const { region, neighbours: around, shared, alone, missing } = facts;
  return [
    `${region} borders on ${regionCount(around.length)}: ${list(around.map(neighbour))}.`,
    ...shared.map(
      ({ theme, regions }) => `${region} shares the theme ${lower(theme)} with ${list(regions)}.`,
    ),
    ...(alone.length > 0 ? [`No neighbour${known(missing)} works with ${themeList(alone)}.`] : []),
    ...missingSentence(missing),
  ].join(' ');
}

function acrossSea(
  region: string,
  nearest: readonly { readonly name: string; readonly km: number; readonly bearing: Compass }[],
): string {
  const places = nearest.map(
    ({ name, km, bearing }) =>
      `${name} (about ${number(Math.round(km / 10) * 10)} km to the ${COMPASS_EN[bearing]})`,
  );
  return [
    `${region} borders on no other region.`,
    ...(places.length > 0
      ? [
          `Nearest across the sea: ${list(places)}, measured in a straight line between points in the middle of the regions.`,
        ]
      : []),
  ].join(' ');
}

const PEERS: Readonly<Record<Lens, (region: string, best: readonly string[]) => string>> = {
  lika: (region, best) =>
    `Judged by themes and wording, ${list(best)} ${form(best.length, 'is', 'are')} most like ${region}`,
  nara: (region, best) =>
    `Judged by themes, wording and distance, ${list(best)} ${form(best.length, 'comes', 'come')} first for ${region}`,
  kompletterande: (region, best) =>
    `Judged by themes, ${region} is best complemented by ${list(best)}`,
};

const NO_PEERS: Readonly<Record<Lens, (region: string, none: string) => string>> = {
  lika: (region, none) => `Judged by themes and wording, ${none} is like ${region}.`,
  nara: (region, none) => `Judged by themes, wording and distance, ${none} is like ${region}.`,
  kompletterande: (region, none) => `Judged by themes, ${none} complements ${region}.`,
};

/** "Judged by themes and wording, Norrbotten is most like Dalarna, followed by Jönköping and Västerbotten." */
function peers({ region, lens, hasData, best, next, themes, missing }: PeerFacts): string {
  if (!hasData) return missingSentence([region]).join('');
  const [first] = best;
  if (first === undefined) {
    const text = NO_PEERS[lens](region, `no other region${known(missing)}`);
    return [text, ...missingSentence(missing)].join(' ');
  }
  const followed = next.length > 0 ? `, followed by ${list(next)}` : '';
  const why =
    lens === 'kompletterande'
      ? `${first} works with ${themeList(themes)}, which ${region} does not.`
      : `${region} and ${first} share ${themeCount(themes.length)}: ${themeList(themes)}.`;
  return [`${PEERS[lens](region, best)}${followed}.`, ...(themes.length > 0 ? [why] : [])].join(
    ' ',
  );
}

/** "21 regions have 41 focus areas, read against 14 themes. Most common: …" */
function matrix({ total, areas, themes, top, gaps, lone, cluster, missing }: MatrixFacts): string {
  const areaCount = counted(areas, 'focus area', 'focus areas');
  return [
    `${regionCount(total)} ${form(total, 'has', 'have')} ${areaCount}, read against ${themeCount(themes)}.`,
    ...(top.themes.length > 0
      ? [
          `Most common: ${themeList(top.themes)}, with ${regionCount(top.count)}${top.themes.length > 1 ? ' each' : ''}.`,
        ]
      : []),
    ...(gaps.length > 0 ? [`No region${known(missing)} works with ${themeList(gaps)}.`] : []),
    ...lone.map(({ region, themes: own }) =>
      missing.length === 0
        ? `Only ${region} works with ${themeList(own)}.`
        : `Of the regions with information, only ${region} works with ${themeList(own)}.`,
    ),
    ...(cluster
      ? [
          `${list(cluster.regions)} all ${works(cluster.regions)} with ${themeList(cluster.themes)}.`,
        ]
      : []),
    ...missingSentence(missing),
  ].join(' ');
}

/** "None of the 12 regions south of Jönköping works with the theme circular economy." */
function geography(facts: GeographyFacts): string {
  const theme = lower(facts.theme);
  const none = (count: number, where: string) =>
    form(
      count,
      `The only region${known(facts.missing)} ${where} does not work with the theme ${theme}.`,
      `None of the ${number(count)} regions${known(facts.missing)} ${where} works with the theme ${theme}.`,
    );
  return [
    ...(facts.northOf > 0 ? [none(facts.northOf, `north of ${facts.northernmost}`)] : []),
    ...(facts.southOf > 0 ? [none(facts.southOf, `south of ${facts.southernmost}`)] : []),
    ...missingSentence(facts.missing),
  ].join(' ');
}

/** The generated sentences in English. */
export const sentencesEn: AtlasSentences = { comparison, neighbours, peers, matrix, geography };
