import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import type {
  ComparisonFacts,
  FurthestPairFacts,
  NeighbourFacts,
  PeerFacts,
} from '../../domain/summaries/facts';
import { peers } from './peers';
import { clauses, isPartly, missing, text, type Phrases } from './phrases';

/** The sentences about a region, its surroundings, and regions side by side. */
export function regionSentences(say: Phrases) {
  return {
    comparison: (facts: ComparisonFacts) => text(comparison(say, facts), missing(say, facts)),
    extent: ({ from, to, km, bearing, isPair }: FurthestPairFacts) =>
      say.apart(say.county(from), say.county(to), say.tens(km), bearing, isPair),
    neighbours: (facts: NeighbourFacts) => text(neighbours(say, facts)),
    peers: (facts: PeerFacts) => peers(say, facts),
  };
}

function comparison(say: Phrases, facts: ComparisonFacts): readonly string[] {
  const { regions, all, only } = facts;
  const [alone = ''] = regions;
  if (regions.length < 2) {
    const own = only[0]?.themes ?? [];
    if (alone === '') return [];
    return own.length === 0
      ? [say.chosenNone(alone)]
      : [say.chosenAlone(alone, own.length, say.themeList(own))];
  }
  const names = say.list(regions);
  const common =
    all.length > 0
      ? say.inCommon(names, all.length, say.themeList(all))
      : say.nothingInCommon(names);
  if (regions.length > SIDE_BY_SIDE) return [common, ...differencesInShort(say, facts)];
  if (regions.length > 2) return [common, ...differences(say, facts)];
  const rest = only.map(({ region, themes }, i) =>
    all.length > 0
      ? say.chosenBesides(region, say.themeList(themes), i === 0)
      : say.chosen(region, 1, say.themeList(themes), i === 0),
  );
  const without = regions.filter((name) => !only.some(({ region }) => region === name));
  return [common, ...clauses(rest), ...(all.length > 0 ? [] : without.map(say.chosenNone))];
}

/** Of three or four regions: what some share, and what only one has. */
function differences(say: Phrases, { some, only }: ComparisonFacts): readonly string[] {
  return [
    ...clauses(some.map((group, i) => chosenBy(say, group, i === 0))),
    ...clauses(
      only.map(({ region, themes }, i) => say.onlyAmong(region, say.themeList(themes), i === 0)),
    ),
  ];
}

function chosenBy(
  say: Phrases,
  { regions, themes }: ComparisonFacts['some'][number],
  isFirst: boolean,
): string {
  return say.chosen(say.list(regions), regions.length, say.themeList(themes), isFirst);
}

/** Of more: what most of them have, and what only one has. The rest stands in the table. */
function differencesInShort(say: Phrases, facts: ComparisonFacts): readonly string[] {
  const { regions, all, some, only } = facts;
  const most = Math.max(0, ...some.map((group) => group.regions.length));
  const widest = some.filter((group) => group.regions.length === most);
  const alone = only.flatMap(({ themes }) => themes);
  const head = say.mostAmong(most, regions.length, all.length > 0);
  return [
    ...clauses(widest.map((group, i) => chosenBy(say, group, i === 0))).map(
      (list) => `${head} ${list}`,
    ),
    ...(alone.length === 0
      ? []
      : [say.eachByOne(say.themeList(alone), alone.length, regions.length)]),
  ];
}

function neighbours(say: Phrases, facts: NeighbourFacts): readonly string[] {
  if (facts.kind === 'unknown') return missing(say, { missing: [facts.region] });
  if (facts.kind === 'across-sea') {
    const places = facts.nearest.map(({ county, km, bearing }) =>
      say.at(say.county(county), say.tens(km), bearing),
    );
    return [
      say.noBorder(facts.region),
      ...(places.length === 0 ? [] : [say.acrossSea(say.list(places))]),
    ];
  }
  const { region, neighbours: around, shared, alone } = facts;
  const places = around.map(({ name, bearing, border, lake }) =>
    say.neighbour(name, bearing, border === 'land' ? null : (lake ?? say.someLake)),
  );
  return [
    say.borders(region, say.counted(around.length, say.region), say.list(places)),
    ...clauses(
      shared.map(({ themes, regions }, i) =>
        say.sharedWith(region, say.themeList(themes), say.list(regions), i === 0),
      ),
    ),
    ...(alone.length === 0 ? [] : [say.noNeighbour(say.themesOr(alone), isPartly(facts))]),
    ...missing(say, facts),
  ];
}
