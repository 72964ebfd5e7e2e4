import type { Atlas } from '../model/atlas';
import { themesShared, type Comparison, type Sharing } from '../comparison/comparison';
import type { NeighbourView } from '../comparison/neighbours';
import type { ComparisonFacts, NeighbourFacts, PeerFacts } from './facts';
import type { Lang } from '../model/dataset';
import { grouped } from '../model/grouped';
import { evennessOf, fullRegions, namesIn } from './names';
import { areaOf, nameOf, type RegionCode } from '../model/region';
import type { Metric, Peer } from '../similarity/peers';

/** What a comparison says. */
export function comparisonFacts(atlas: Atlas, comparison: Comparison, lang: Lang): ComparisonFacts {
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
    programme: atlas.dataset.programme,
    regions: names.regions(codes),
    all: names.themes(ids(shared('all'))),
    some: names.groups(shared('some')),
    only: codes
      .filter((code) => own.has(code))
      .map((code) => ({
        region: nameOf(atlas.areas, code),
        themes: names.themes(ids(own.get(code) ?? [])),
      })),
    missing: names.regions(comparison.missing),
    unread: names.regions(codes.filter((code) => atlas.unread.has(code))),
  };
}

/** What a region's surroundings say. */
export function neighbourFacts(atlas: Atlas, view: NeighbourView, lang: Lang): NeighbourFacts {
  const { county } = areaOf(atlas.areas, view.code);
  if (view.kind === 'across-sea') {
    const nearest = view.entries.map(({ code, km, bearing }) => ({
      county: areaOf(atlas.areas, code).county,
      km,
      bearing,
    }));
    return { kind: view.kind, county, nearest };
  }
  const names = namesIn(atlas, lang);
  const { entries } = view;
  const own = atlas.dataset.themes
    .map(({ id }) => id)
    .filter((id) => atlas.levels.get(view.code)?.has(id));
  const sharing = own.map((theme) => ({
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
      county: areaOf(atlas.areas, code).county,
      bearing,
      lake,
    })),
    shared: names.groups(sharing.filter(({ codes }) => codes.length > 0)),
    unshared: names.themes(unshared.map(({ theme }) => theme)),
    missing: names.regions(around.filter((code) => !atlas.regionByCode.has(code))),
    unread: names.regions(unread),
  };
}

/** What a list of peers says. `peers` is the whole list of `peersOf` for this region and metric. */
export function peerFacts(
  atlas: Atlas,
  code: RegionCode,
  metric: Metric,
  peers: readonly Peer[],
  lang: Lang,
): PeerFacts {
  const names = namesIn(atlas, lang);
  const found = peers.filter(({ score }) => score > 0);
  const top = found[0];
  const best = found.filter(({ score }) => score === top?.score);
  return {
    programme: atlas.dataset.programme,
    region: nameOf(atlas.areas, code),
    metric,
    hasData: atlas.regionByCode.has(code),
    best: names.regions(best.map((peer) => peer.code)),
    themes: top ? names.themes(themesBehind(atlas, code, top.code, metric)) : [],
    missing: names.regions(atlas.missing.filter((other) => other !== code)),
    unread: names.regions([...atlas.unread]),
  };
}

function themesBehind(
  atlas: Atlas,
  here: RegionCode,
  there: RegionCode,
  metric: Metric,
): readonly string[] {
  const [mine, theirs] = [atlas.levels.get(here), atlas.levels.get(there)];
  return atlas.dataset.themes
    .map(({ id }) => id)
    .filter((id) => theirs?.has(id) && mine?.has(id) === (metric !== 'complementary'));
}
