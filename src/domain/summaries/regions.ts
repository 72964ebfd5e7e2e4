import { themesOf, type Atlas } from '../model/atlas';
import { themesShared, type Comparison, type Sharing } from '../comparison/comparison';
import type { NeighbourView } from '../comparison/neighbours';
import type { Lang } from '../model/dataset';
import { grouped } from '../model/grouped';
import { evennessOf, fullRegions, namesIn, programmeOf } from './names';
import { areaOf, nameOf, type RegionCode } from '../model/region';
import type { Metric, Peer } from '../similarity/peers';

export type ComparisonFacts = ReturnType<typeof comparisonFacts>;

/** What a comparison says. */
export function comparisonFacts(atlas: Atlas, comparison: Comparison, lang: Lang) {
  const names = namesIn(atlas, lang);
  const { codes } = comparison;
  const shared = (sharing: Sharing) =>
    themesShared(comparison, sharing).map(({ theme, cells }) => ({
      theme,
      codes: cells.map(({ code }) => code),
    }));
  const ids = (of: readonly { theme: string }[]) => of.map(({ theme }) => theme);
  const own = grouped(shared('one'), ({ codes: [code] }) => code);
  return {
    programme: programmeOf(atlas),
    regions: names.regions(codes),
    /** Themes that all of them have chosen. */
    all: names.themes(ids(shared('all'))),
    /** Themes that two or more but not all have chosen, grouped by who. */
    some: names.groups(shared('some')),
    /** Themes that one of them alone has chosen, by region; regions without such themes are left out. */
    only: codes
      .filter((code) => own.has(code))
      .map((code) => ({
        region: nameOf(atlas.areas, code),
        themes: names.themes(ids(own.get(code) ?? [])),
      })),
    missing: names.regions(comparison.missing),
    /** Those of the compared regions of which some text is not read yet. */
    unread: names.regions(codes.filter((code) => atlas.unread.has(code))),
  };
}

export type NeighbourFacts = ReturnType<typeof neighbourFacts>;

/** What a region's surroundings say. */
export function neighbourFacts(atlas: Atlas, view: NeighbourView, lang: Lang) {
  const countyOf = (code: RegionCode) => areaOf(atlas.areas, code).county;
  const county = countyOf(view.code);
  if (view.kind === 'across-sea') {
    const nearest = view.entries.map(({ code, km, bearing }) => ({
      county: countyOf(code),
      km,
      bearing,
    }));
    return { kind: view.kind, county, nearest };
  }
  const names = namesIn(atlas, lang);
  const { entries } = view;
  const sharing = themesOf(atlas, view.code).map((theme) => ({
    theme,
    codes: entries.filter(({ shared }) => shared.includes(theme)).map(({ code }) => code),
  }));
  const around = entries.map(({ code }) => code);
  const unread = around.filter((code) => atlas.unread.has(code));
  const known = entries.filter(({ hasData }) => hasData).map(({ code }) => code);
  const full = fullRegions(atlas);
  const areAllTold = known.every((code) => full.has(code)) || evennessOf(atlas) !== null;
  const isUnsharedKnown = known.length > 0 && unread.length === 0 && areAllTold;
  const unshared = sharing.filter(({ codes }) => isUnsharedKnown && codes.length === 0);
  return {
    kind: view.kind,
    region: nameOf(atlas.areas, view.code),
    county,
    neighbours: entries.map(({ code, bearing, lake }) => ({
      county: countyOf(code),
      bearing,
      lake,
    })),
    /** The themes of the region that neighbours share, grouped by who. */
    shared: names.groups(sharing.filter(({ codes }) => codes.length > 0)),
    /**
     * Themes of the region that no neighbour with data has chosen; none where a neighbour may have more focus areas and
     * no sentence says so, or texts that are not read yet.
     */
    unshared: names.themes(unshared.map(({ theme }) => theme)),
    /** Those of its neighbours that lack data. */
    missing: names.regions(around.filter((code) => !atlas.regionByCode.has(code))),
    /** Those that have texts which are not read yet. */
    unread: names.regions(unread),
  };
}

export type PeerFacts = ReturnType<typeof peerFacts>;

/**
 * What a list of peers says. `peers` is the whole list of `peersOf` for this region and metric; `isNamed` is true on a page
 * that has named the programme already.
 */
export function peerFacts(
  atlas: Atlas,
  code: RegionCode,
  metric: Metric,
  peers: readonly Peer[],
  lang: Lang,
  isNamed = false,
) {
  const names = namesIn(atlas, lang);
  const found = peers.filter(({ score }) => score > 0);
  const top = found[0];
  const best = found.filter(({ score }) => score === top?.score);
  const mine = atlas.levels.get(code);
  const behind = (other: RegionCode) =>
    themesOf(atlas, other).filter((id) => mine?.has(id) === (metric !== 'complementary'));
  return {
    programme: isNamed ? null : programmeOf(atlas),
    region: nameOf(atlas.areas, code),
    metric,
    /** False if the dataset says nothing of the region. */
    hasData: atlas.regionByCode.has(code),
    /** Those with the highest score above 0: one, or several that are equal. */
    best: names.regions(best.map((peer) => peer.code)),
    /** Of the first of `best`: themes shared or, for `complementary`, themes that only it has chosen. */
    themes: names.themes(top ? behind(top.code) : []),
    /** The other regions that lack data, and so could not be compared. */
    missing: names.regions(atlas.missing.filter((other) => other !== code)),
    /** The regions that have texts which are not read yet, so that more of them may be alike. */
    unread: names.regions([...atlas.unread]),
  };
}
