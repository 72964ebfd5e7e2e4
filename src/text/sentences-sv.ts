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

const LOCALE = 'sv-SE';

/** The directions as they are said of what lies there: "i norr". */
export const COMPASS_SV: Readonly<Record<Compass, string>> = {
  n: 'norr',
  ne: 'nordost',
  e: 'öster',
  se: 'sydost',
  s: 'söder',
  sw: 'sydväst',
  w: 'väster',
  nw: 'nordväst',
};

/** Small numbers in running text. */
const COUNT_WORDS: Readonly<Record<number, string>> = { 2: 'två', 3: 'tre', 4: 'fyra' };

const list = (items: readonly string[]) => listOf(LOCALE, items);
const lower = (label: string) => lowerFirst(LOCALE, label);
const number = (value: number) => numberIn(LOCALE, value);
const form = (count: number, one: string, other: string) => formFor(LOCALE, count, one, other);
const counted = (count: number, one: string, other: string) => countOf(LOCALE, count, one, other);
const theCount = (count: number) => COUNT_WORDS[count] ?? number(count);

/** "klimat och energi samt livsmedel": where a label has an "och" of its own, the list does not add one. */
function themeList(labels: readonly string[]): string {
  const themes = labels.map(lower);
  const last = themes.at(-1) ?? '';
  if (themes.length < 2 || !themes.some((theme) => theme.includes(' och '))) return list(themes);
  return `${themes.slice(0, -1).join(', ')} samt ${last}`;
}

function themeCount(count: number): string {
  return counted(count, 'tema', 'teman');
}

function regionCount(count: number): string {
  return counted(count, 'region', 'regioner');
}

function missingSentence(missing: readonly string[]): readonly string[] {
  return missing.length === 0 ? [] : [`Uppgifter saknas för ${list(missing)}.`];
}

/** What "none" and "alone" are said of where some regions lack data. */
function known(missing: readonly string[]): string {
  return missing.length === 0 ? '' : ' med uppgifter';
}

/** "Dalarna och Jönköping delar 2 teman: …. Av de två arbetar bara Dalarna med …." */
function comparison({ regions, all, some, only, missing }: ComparisonFacts): string {
  const [alone] = regions;
  if (regions.length < 2) {
    const own = only[0]?.themes ?? [];
    const text =
      own.length > 0
        ? `med ${themeCount(own.length)}: ${themeList(own)}`
        : 'inte med något av temana';
    return [...(alone ? [`${alone} arbetar ${text}.`] : []), ...missingSentence(missing)].join(' ');
  }
  const shared =
    all.length > 0
      ? `${list(regions)} delar ${themeCount(all.length)}: ${themeList(all)}.`
      : `${list(regions)} har inget tema gemensamt.`;
  const among = `Av de ${theCount(regions.length)} arbetar`;
  return [
    shared,
    ...some.map(({ regions: who, themes }) => `${among} ${list(who)} med ${themeList(themes)}.`),
    ...only.map(({ region, themes }) => `${among} bara ${region} med ${themeList(themes)}.`),
    ...missingSentence(missing),
  ].join(' ');
}

function neighbour({ name, bearing, border, lake }: NeighbourFact): string {
  const where = bearing ? ` i ${COMPASS_SV[bearing]}` : '';
  if (border === 'land') return `${name}${where}`;
  return `${name}${where} (gräns i ${lake ?? 'en sjö'})`;
}

/** "Dalarna gränsar till 5 regioner: …", or for an island who lies nearest across the sea. */
function neighbours(facts: NeighbourFacts): string {
  if (facts.kind === 'unknown') return missingSentence([facts.region]).join('');
  if (facts.kind === 'across-sea') return acrossSea(facts.region, facts.nearest);
  const { region, neighbours: around, shared, alone, missing } = facts;
  return [
    `${region} gränsar till ${regionCount(around.length)}: ${list(around.map(neighbour))}.`,
    ...shared.map(
      ({ theme, regions }) => `${region} delar temat ${lower(theme)} med ${list(regions)}.`,
    ),
    ...(alone.length > 0 ? [`Ingen granne${known(missing)} arbetar med ${themeList(alone)}.`] : []),
    ...missingSentence(missing),
  ].join(' ');
}

function acrossSea(
  region: string,
  nearest: readonly { readonly name: string; readonly km: number; readonly bearing: Compass }[],
): string {
  const places = nearest.map(
    ({ name, km, bearing }) =>
      `${name} (cirka ${number(Math.round(km / 10) * 10)} km åt ${COMPASS_SV[bearing]})`,
  );
  return [
    `${region} har ingen gräns mot någon annan region.`,
    ...(places.length > 0
      ? [
          `Närmast över havet ligger ${list(places)}, mätt fågelvägen mellan punkter mitt i regionerna.`,
        ]
      : []),
  ].join(' ');
}

const PEERS: Readonly<Record<Lens, (region: string, best: readonly string[]) => string>> = {
  lika: (region, best) =>
    `Räknat på teman och ordval är ${list(best)} ${form(best.length, 'mest lik', 'mest lika')} ${region}`,
  nara: (region, best) =>
    `Räknat på teman, ordval och avstånd kommer ${list(best)} först för ${region}`,
  kompletterande: (region, best) => `Räknat på teman kompletteras ${region} bäst av ${list(best)}`,
};

const NO_PEERS: Readonly<Record<Lens, (region: string, none: string) => string>> = {
  lika: (region, none) => `Räknat på teman och ordval liknar ${none} ${region}.`,
  nara: (region, none) => `Räknat på teman, ordval och avstånd liknar ${none} ${region}.`,
  kompletterande: (region, none) => `Räknat på teman kompletteras ${region} av ${none}.`,
};

/** "Räknat på teman och ordval är Norrbotten mest lik Dalarna, följt av Jönköping och Västerbotten." */
function peers({ region, lens, hasData, best, next, themes, missing }: PeerFacts): string {
  if (!hasData) return missingSentence([region]).join('');
  const [first] = best;
  if (first === undefined) {
    const text = NO_PEERS[lens](region, `ingen annan region${known(missing)}`);
    return [text, ...missingSentence(missing)].join(' ');
  }
  const followed = next.length > 0 ? `, följt av ${list(next)}` : '';
  const why =
    lens === 'kompletterande'
      ? `${first} arbetar med ${themeList(themes)}, vilket ${region} inte gör.`
      : `${region} och ${first} delar ${themeCount(themes.length)}: ${themeList(themes)}.`;
  return [`${PEERS[lens](region, best)}${followed}.`, ...(themes.length > 0 ? [why] : [])].join(
    ' ',
  );
}

/** "21 regioner har 41 inriktningar, som vi har läst mot 14 teman. Vanligast är …" */
function matrix({ total, areas, themes, top, gaps, lone, cluster, missing }: MatrixFacts): string {
  const areaCount = counted(areas, 'inriktning', 'inriktningar');
  return [
    `${regionCount(total)} har ${areaCount}, som vi har läst mot ${themeCount(themes)}.`,
    ...(top.themes.length > 0
      ? [
          `Vanligast är ${themeList(top.themes)}: ${regionCount(top.count)}${top.themes.length > 1 ? ' vardera' : ''}.`,
        ]
      : []),
    ...(gaps.length > 0 ? [`Ingen region${known(missing)} arbetar med ${themeList(gaps)}.`] : []),
    ...lone.map(({ region, themes: own }) =>
      missing.length === 0
        ? `${region} är ensam om ${themeList(own)}.`
        : `Av regionerna med uppgifter är ${region} ensam om ${themeList(own)}.`,
    ),
    ...(cluster ? [`${list(cluster.regions)} arbetar alla med ${themeList(cluster.themes)}.`] : []),
    ...missingSentence(missing),
  ].join(' ');
}

/** "Ingen av de 6 regioner vars mitt ligger söder om Jönköpings arbetar med temat cirkulär ekonomi." */
function geography(facts: GeographyFacts): string {
  const theme = lower(facts.theme);
  const none = (count: number, where: string) =>
    form(
      count,
      `Den enda region${known(facts.missing)} vars mitt ligger ${where} arbetar inte med temat ${theme}.`,
      `Ingen av de ${number(count)} regioner${known(facts.missing)} vars mitt ligger ${where} arbetar med temat ${theme}.`,
    );
  return [
    ...(facts.northOf > 0 ? [none(facts.northOf, `norr om ${facts.northernmost}s`)] : []),
    ...(facts.southOf > 0 ? [none(facts.southOf, `söder om ${facts.southernmost}s`)] : []),
    ...missingSentence(facts.missing),
  ].join(' ');
}

/** The generated sentences in Swedish. */
export const sentencesSv: AtlasSentences = { comparison, neighbours, peers, matrix, geography };
