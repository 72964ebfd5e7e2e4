import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import type { Compass } from '../../domain/geography/distance';
import type {
  AtlasSentences,
  ComparisonFacts,
  FurthestPairFacts,
  MatrixFacts,
  NeighbourFact,
  NeighbourFacts,
  PeerFacts,
  AbsenceFacts,
} from '../../domain/summaries/facts';
import type { Metric } from '../../domain/similarity/peers';
import { partsEn } from './sentence-parts';

const { list, lower, number, numeral, themeList, themeCount, regionCount, areaCount } = partsEn;
const { form, aboutKm, missingSentence, withData, compass } = partsEn;
const works = (regions: readonly string[]) => form(regions.length, 'works', 'work');

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
  return [
    shared,
    ...(regions.length > SIDE_BY_SIDE ? inShort : inFull)(numeral(regions.length), some, only),
    ...missingSentence(missing),
  ].join(' ');
}

type Differences = (
  count: string,
  some: ComparisonFacts['some'],
  only: ComparisonFacts['only'],
) => readonly string[];

/** Who they are among, and the verb, is said once for what some share, and once for what only one has. */
const inFull: Differences = (count, some, only) => {
  const those = some.map(
    ({ regions, themes }, i) =>
      `${list(regions)} ${i === 0 ? 'work with' : 'with'} ${themeList(themes)}`,
  );
  const alone = only.map(
    ({ region, themes }, i) =>
      `only ${region} ${i === 0 ? 'works with' : 'with'} ${themeList(themes)}`,
  );
  return [those, alone]
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => `Of the ${count}, ${clauses.join('; ')}.`);
};

/** Of many regions only what most of them have, and what nobody shares: the rest is read in the table. */
const inShort: Differences = (count, some, only) => {
  const most = Math.max(0, ...some.map(({ regions }) => regions.length));
  const widest = some.filter(({ regions }) => regions.length === most);
  const alone = only.flatMap(({ themes }) => themes);
  return [...inFull(count, widest, []), ...onlyOneHas(count, alone)];
};

/** Theme by theme: one list after "only one works with" would be read as if the same region had them all. */
function onlyOneHas(count: string, themes: readonly string[]): readonly string[] {
  if (themes.length === 0) return [];
  const text = themeList(themes);
  return themes.length === 1
    ? [`Only one of the ${count} works with ${text}.`]
    : [`Each of the themes ${text} has been chosen by only one of the ${count}.`];
}

/** "From Skåne to Norrbotten it is about 1,270 km to the north, measured in a straight line …" */
function extent({ from, to, km, bearing, isPair }: FurthestPairFacts): string {
  const way = isPair ? `From ${from} to ${to} it is` : `The furthest is from ${from} to ${to}:`;
  return `${way} ${aboutKm(km)} to the ${compass[bearing]}, ${STRAIGHT}.`;
}

const STRAIGHT = 'measured in a straight line between points in the middle of the regions';

function neighbour({ name, bearing, border, lake }: NeighbourFact): string {
  const where = bearing ? ` to the ${compass[bearing]}` : '';
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
    ...(alone.length > 0
      ? [`No neighbour${withData(missing)} works with ${themeList(alone)}.`]
      : []),
    ...missingSentence(missing),
  ].join(' ');
}

function acrossSea(
  region: string,
  nearest: readonly { readonly name: string; readonly km: number; readonly bearing: Compass }[],
): string {
  const places = nearest.map(
    ({ name, km, bearing }) => `${name} (${aboutKm(km)} to the ${compass[bearing]})`,
  );
  return [
    `${region} borders on no other region.`,
    ...(places.length > 0 ? [`Nearest across the sea: ${list(places)}, ${STRAIGHT}.`] : []),
  ].join(' ');
}

const PEERS: Readonly<Record<Metric, (region: string, best: readonly string[]) => string>> = {
  similar: (region, best) =>
    `Judged by themes and wording, ${list(best)} ${form(best.length, 'is', 'are')} most like ${region}`,
  nearby: (region, best) =>
    `Judged by themes, wording and distance, ${list(best)} ${form(best.length, 'comes', 'come')} first for ${region}`,
  complementary: (region, best) =>
    `Judged by themes, ${region} is best complemented by ${list(best)}`,
};

const NO_PEERS: Readonly<Record<Metric, (region: string, none: string) => string>> = {
  similar: (region, none) => `Judged by themes and wording, ${none} is like ${region}.`,
  nearby: (region, none) => `Judged by themes, wording and distance, ${none} is like ${region}.`,
  complementary: (region, none) => `Judged by themes, ${none} complements ${region}.`,
};

/** "Judged by themes and wording, Norrbotten is most like Dalarna, followed by Jönköping and Västerbotten." */
function peers({ region, metric, hasData, best, next, themes, missing }: PeerFacts): string {
  if (!hasData) return missingSentence([region]).join('');
  const [first] = best;
  if (first === undefined) {
    const text = NO_PEERS[metric](region, `no other region${withData(missing)}`);
    return [text, ...missingSentence(missing)].join(' ');
  }
  const followed = next.length > 0 ? `, followed by ${list(next)}` : '';
  const why =
    metric === 'complementary'
      ? `${first} works with ${themeList(themes)}, which ${region} does not.`
      : `${region} and ${first} share ${themeCount(themes.length)}: ${themeList(themes)}.`;
  return [`${PEERS[metric](region, best)}${followed}.`, ...(themes.length > 0 ? [why] : [])].join(
    ' ',
  );
}

/** "21 regions have 41 focus areas, read against 14 themes. Most common: …" */
function matrix({ total, areas, themes, top, gaps, lone, cluster, missing }: MatrixFacts): string {
  return [
    `${regionCount(total)} ${form(total, 'has', 'have')} ${areaCount(areas)}, read against ${themeCount(themes)}.`,
    ...(top.themes.length > 0
      ? [
          `Most common: ${themeList(top.themes)}, with ${regionCount(top.count)}${top.themes.length > 1 ? ' each' : ''}.`,
        ]
      : []),
    ...(gaps.length > 0 ? [`No region${withData(missing)} works with ${themeList(gaps)}.`] : []),
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

/**
 * "Along the east coast south of Västerbotten, down to and including Kalmar, no region works with it."
 * Follows the sentence that names the theme.
 */
function reach({ stretch, missing }: AbsenceFacts): string {
  const known = withData(missing);
  switch (stretch.kind) {
    case 'coast':
      return `Along the east coast, from ${stretch.first} to ${stretch.last}, no region${known} works with it.`;
    case 'coast-beyond': {
      const until = stretch.side === 'south' ? 'down to' : 'up to';
      return `Along the east coast ${stretch.side} of ${stretch.of}, ${until} and including ${stretch.end}, no region${known} works with it.`;
    }
    case 'beyond':
      return `Of the ${number(stretch.count)} regions${known} ${stretch.side} of ${stretch.of}, going by the middle of each, none works with it.`;
  }
}

/** The generated sentences in English. */
export const sentencesEn: AtlasSentences = { comparison, extent, neighbours, peers, matrix, reach };
