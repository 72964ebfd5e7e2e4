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
import { partsSv } from './sentence-parts';

const { list, lower, number, numeral, themeList, themeCount, regionCount, areaCount } = partsSv;
const { form, aboutKm, missingSentence, withData, compass } = partsSv;

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

/** Who they are among is said once for what some share, and once for what only one has. */
const inFull: Differences = (count, some, only) => {
  const those = some.map(({ regions, themes }) => `${list(regions)} med ${themeList(themes)}`);
  const alone = only.map(({ region, themes }) => `bara ${region} med ${themeList(themes)}`);
  return [those, alone]
    .filter((clauses) => clauses.length > 0)
    .map((clauses) => `Av de ${count} arbetar ${clauses.join('; ')}.`);
};

/** Of many regions only what most of them have, and what nobody shares: the rest is read in the table. */
const inShort: Differences = (count, some, only) => {
  const most = Math.max(0, ...some.map(({ regions }) => regions.length));
  const widest = some.filter(({ regions }) => regions.length === most);
  const alone = only.flatMap(({ themes }) => themes);
  return [...inFull(count, widest, []), ...onlyOneHas(count, alone)];
};

/** Theme by theme: one list after "bara en arbetar med" would be read as if the same region had them all. */
function onlyOneHas(count: string, themes: readonly string[]): readonly string[] {
  if (themes.length === 0) return [];
  const text = themeList(themes);
  return themes.length === 1
    ? [`Bara en av de ${count} arbetar med ${text}.`]
    : [`Vart och ett av temana ${text} har valts av bara en av de ${count}.`];
}

/** "Från Skåne till Norrbotten är det cirka 1 270 km åt norr, mätt fågelvägen …" */
function extent({ from, to, km, bearing, isPair }: FurthestPairFacts): string {
  const way = isPair ? `Från ${from} till ${to} är det` : `Längst är det från ${from} till ${to}:`;
  return `${way} ${aboutKm(km)} åt ${compass[bearing]}, ${AS_THE_CROW_FLIES}.`;
}

const AS_THE_CROW_FLIES = 'mätt fågelvägen mellan punkter mitt i regionerna';

function neighbour({ name, bearing, border, lake }: NeighbourFact): string {
  const where = bearing ? ` i ${compass[bearing]}` : '';
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
    ...(alone.length > 0
      ? [`Ingen granne${withData(missing)} arbetar med ${themeList(alone)}.`]
      : []),
    ...missingSentence(missing),
  ].join(' ');
}

function acrossSea(
  region: string,
  nearest: readonly { readonly name: string; readonly km: number; readonly bearing: Compass }[],
): string {
  const places = nearest.map(
    ({ name, km, bearing }) => `${name} (${aboutKm(km)} åt ${compass[bearing]})`,
  );
  return [
    `${region} har ingen gräns mot någon annan region.`,
    ...(places.length > 0
      ? [`Närmast över havet ligger ${list(places)}, ${AS_THE_CROW_FLIES}.`]
      : []),
  ].join(' ');
}

const PEERS: Readonly<Record<Metric, (region: string, best: readonly string[]) => string>> = {
  similar: (region, best) =>
    `Räknat på teman och ordval är ${list(best)} ${form(best.length, 'mest lik', 'mest lika')} ${region}`,
  nearby: (region, best) =>
    `Räknat på teman, ordval och avstånd kommer ${list(best)} först för ${region}`,
  complementary: (region, best) => `Räknat på teman kompletteras ${region} bäst av ${list(best)}`,
};

const NO_PEERS: Readonly<Record<Metric, (region: string, none: string) => string>> = {
  similar: (region, none) => `Räknat på teman och ordval liknar ${none} ${region}.`,
  nearby: (region, none) => `Räknat på teman, ordval och avstånd liknar ${none} ${region}.`,
  complementary: (region, none) => `Räknat på teman kompletteras ${region} av ${none}.`,
};

/** "Räknat på teman och ordval är Norrbotten mest lik Dalarna, följt av Jönköping och Västerbotten." */
function peers({ region, metric, hasData, best, next, themes, missing }: PeerFacts): string {
  if (!hasData) return missingSentence([region]).join('');
  const [first] = best;
  if (first === undefined) {
    const text = NO_PEERS[metric](region, `ingen annan region${withData(missing)}`);
    return [text, ...missingSentence(missing)].join(' ');
  }
  const followed = next.length > 0 ? `, följt av ${list(next)}` : '';
  const why =
    metric === 'complementary'
      ? `${first} arbetar med ${themeList(themes)}, vilket ${region} inte gör.`
      : `${region} och ${first} delar ${themeCount(themes.length)}: ${themeList(themes)}.`;
  return [`${PEERS[metric](region, best)}${followed}.`, ...(themes.length > 0 ? [why] : [])].join(
    ' ',
  );
}

/** "21 regioner har 41 inriktningar, som vi har läst mot 14 teman. Vanligast är …" */
function matrix({ total, areas, themes, top, gaps, lone, cluster, missing }: MatrixFacts): string {
  return [
    `${regionCount(total)} har ${areaCount(areas)}, som vi har läst mot ${themeCount(themes)}.`,
    ...(top.themes.length > 0
      ? [
          `Vanligast är ${themeList(top.themes)}: ${regionCount(top.count)}${top.themes.length > 1 ? ' vardera' : ''}.`,
        ]
      : []),
    ...(gaps.length > 0
      ? [`Ingen region${withData(missing)} arbetar med ${themeList(gaps)}.`]
      : []),
    ...lone.map(({ region, themes: own }) =>
      missing.length === 0
        ? `${region} är ensam om ${themeList(own)}.`
        : `Av regionerna med uppgifter är ${region} ensam om ${themeList(own)}.`,
    ),
    ...(cluster ? [`${list(cluster.regions)} arbetar alla med ${themeList(cluster.themes)}.`] : []),
    ...missingSentence(missing),
  ].join(' ');
}

/**
 * "Längs ostkusten söder om Västerbotten, ned till och med Kalmar, arbetar ingen region med temat."
 * Follows the sentence that names the theme.
 */
function reach({ stretch, missing }: AbsenceFacts): string {
  const known = withData(missing);
  switch (stretch.kind) {
    case 'coast':
      return `Längs ostkusten, från ${stretch.first} till ${stretch.last}, arbetar ingen region${known} med temat.`;
    case 'coast-beyond': {
      const until = stretch.side === 'south' ? 'ned till och med' : 'upp till och med';
      return `Längs ostkusten ${SIDE[stretch.side]} om ${stretch.of}, ${until} ${stretch.end}, arbetar ingen region${known} med temat.`;
    }
    case 'beyond':
      return `Av de ${number(stretch.count)} regionerna${known} ${SIDE[stretch.side]} om ${stretch.of}, räknat från regionernas mitt, arbetar ingen med temat.`;
  }
}

const SIDE = { north: 'norr', south: 'söder' } as const;

/** The generated sentences in Swedish. */
export const sentencesSv: AtlasSentences = { comparison, extent, neighbours, peers, matrix, reach };
