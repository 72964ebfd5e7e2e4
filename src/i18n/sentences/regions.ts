import { SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import type { ComparisonFacts, NeighbourFacts, PeerFacts } from '../../domain/summaries/regions';
import { nonEmpty } from '../non-empty';
import { FEW, inProgramme, isPartly, onlyOne, text, unknowns, type Phrases } from './phrases';

/** The sentences about a region, its surroundings, and regions side by side. */
export function regionSentences(say: Phrases) {
  return {
    comparison: (facts: ComparisonFacts) =>
      text(comparison(say, facts), unknowns(say, facts, say.list)),
    neighbours: (facts: NeighbourFacts) => text(neighbours(say, facts)),
    peers: (facts: PeerFacts) => peers(say, facts),
    /** The same under a map, with the regions that could not be compared. */
    similaritySentence: (facts: PeerFacts) =>
      text(peers(say, facts), facts.hasData && facts.best.length > 0 && unknowns(say, facts)),
  };
}

function comparison(say: Phrases, facts: ComparisonFacts): readonly string[] {
  const { regions, all, some, only, unread } = facts;
  const programme = say.programme(facts.programme);
  const own = (name: string, within = '') => {
    const themes = only.find(({ region }) => region === name)?.themes ?? [];
    if (themes.length > 0) return [say.chosenAlone(within, name, themes.length, say.list(themes))];
    // What is not read yet is not known to be none.
    return unread.includes(name) ? [] : [say.chosenNone(within, name)];
  };
  if (regions.length < 2) return regions.flatMap((name) => own(name, programme));
  const common =
    all.length > 0
      ? say.inCommon(programme, say.list(regions), all.length, say.list(all))
      : say.nothingInCommon(programme, say.list(regions), regions.length);
  if (regions.length === 2) {
    const besides = only.map(({ region, themes }) =>
      say.chosenBesides(region, themes.length, say.list(themes)),
    );
    return [common, ...(all.length > 0 ? besides : regions.flatMap((name) => own(name)))];
  }
  const chosen = some.map((group, i) =>
    say.chosen(group.themes, say.list(group.regions), i === 0 ? regions.length : null),
  );
  return [
    common,
    ...(regions.length > SIDE_BY_SIDE
      ? mostAmong(say, facts)
      : nonEmpty(
          chosen.length > 0 && `${chosen.join('; ')}.`,
          ...onlyOne(say, only, say.those(regions.length)),
        )),
  ];
}

/** What most of them have, where those themes are few. The rest stands in the table. */
function mostAmong(say: Phrases, { regions, all, some }: ComparisonFacts): readonly string[] {
  const most = Math.max(0, ...some.map((group) => group.regions.length));
  const themes = some.flatMap((group) => (group.regions.length === most ? group.themes : []));
  if (all.length > 0 || themes.length === 0 || themes.length > FEW) return [];
  return [say.mostAmong(regions.length, say.list(themes), themes.length, most)];
}

function neighbours(say: Phrases, facts: NeighbourFacts): readonly string[] {
  if (facts.kind === 'across-sea') {
    const places = facts.nearest.map(({ county, km, bearing }) =>
      say.at(say.county(county), say.tens(km), bearing),
    );
    return nonEmpty(
      say.noBorder(say.county(facts.county)),
      places.length > 0 && say.acrossSea(places.length, say.list(places)),
    );
  }
  const { region, county, neighbours: around, shared, unshared } = facts;
  const places = around.map((place) => say.neighbour(place.county, place.bearing, place.lake));
  const sharing = shared.map(({ themes, regions }, i) =>
    say.sharedWith(themes, say.list(regions), regions.length, i === 0),
  );
  return nonEmpty(
    say.borders(say.county(county), say.list(places)),
    sharing.length > 0 && say.shares(region, say.clauseList(sharing)),
    unshared.length > 0 && say.noNeighbour(say.listOr(unshared), unshared.length, isPartly(facts)),
    ...unknowns(say, facts, say.list),
  );
}

/** Who is most like a region, or complements it best, and by which themes. */
function peers(say: Phrases, facts: PeerFacts): string {
  const { region, metric, hasData, best, themes, programme } = facts;
  const within = programme === null ? '' : inProgramme(say, programme);
  if (!hasData) return text(unknowns(say, { missing: [region] }));
  const [first] = best;
  if (first === undefined) {
    // Of a region that nobody has read, it would be untrue that none is like it.
    if (facts.unread.includes(region)) return text(say.unread(region));
    return text(say.nobodyAlike(metric, region, isPartly(facts), within), unknowns(say, facts));
  }
  const why =
    metric === 'complementary'
      ? say.onlyThere(first, themes.length, say.list(themes), region)
      : say.inCommon('', say.list([region, first]), themes.length, say.list(themes));
  return text(
    say.mostAlike(metric, region, say.list(best), best.length, within),
    themes.length > 0 && why,
  );
}
