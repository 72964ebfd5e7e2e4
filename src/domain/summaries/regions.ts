import type { Atlas } from '../model/atlas';
import { themesShared, type Comparison } from '../comparison/comparison';
import type { NeighbourView } from '../comparison/neighbours';
import type { ComparisonFacts, NeighbourFacts, PeerFacts } from './facts';
import type { Lang } from '../model/dataset';
import { evennessOf, fullRegions, groupByRegions, themeInText, themesInText } from './names';
import { areaOf, nameOf, namesOf, type RegionCode } from '../model/region';
import type { Metric, Peer } from '../similarity/peers';

/** What a comparison says. */
export function comparisonFacts(atlas: Atlas, comparison: Comparison, lang: Lang): ComparisonFacts {
  const grouped = (sharing: 'some' | 'one') =>
    groupByRegions(
      themesShared(comparison, sharing).map(({ theme, cells }) => ({
        theme,
        codes: cells.map(({ code }) => code),
      })),
    );
  const [some, one] = [grouped('some'), grouped('one')];
  return {
    programme: atlas.dataset.programme,
    regions: namesOf(atlas.areas, comparison.codes),
    all: themesInText(
      atlas,
      themesShared(comparison, 'all').map(({ theme }) => theme),
      lang,
    ),
    some: some.map(({ codes, themes }) => ({
      regions: namesOf(atlas.areas, codes),
      themes: themesInText(atlas, themes, lang),
    })),
    only: comparison.codes.flatMap((code) =>
      one
        .filter(({ codes }) => codes[0] === code)
        .map(({ themes }) => ({
          region: nameOf(atlas.areas, code),
          themes: themesInText(atlas, themes, lang),
        })),
    ),
    missing: namesOf(atlas.areas, comparison.missing),
    unread: namesOf(
      atlas.areas,
      comparison.codes.filter((code) => atlas.unread.has(code)),
    ),
  };
}

/** What a region's surroundings say. */
export function neighbourFacts(atlas: Atlas, view: NeighbourView, lang: Lang): NeighbourFacts {
  const region = nameOf(atlas.areas, view.code);
  if (view.kind === 'unknown' || !atlas.regionByCode.has(view.code)) {
    return { kind: 'unknown', region };
  }
  const { county } = areaOf(atlas.areas, view.code);
  if (view.kind === 'across-sea') {
    const nearest = view.entries.map(({ code, km, bearing }) => ({
      county: areaOf(atlas.areas, code).county,
      km,
      bearing,
    }));
    return { kind: view.kind, county, nearest };
  }
  const own = atlas.dataset.themes
    .map(({ id }) => id)
    .filter((id) => atlas.levels.get(view.code)?.has(id));
  const sharing = own.map((id) => ({
    id,
    codes: view.entries.filter(({ shared }) => shared.includes(id)).map(({ code }) => code),
  }));
  const label = (id: string) => themeInText(atlas, id, lang);
  const around = view.entries.map(({ code }) => code);
  const lacking = around.filter((code) => !atlas.regionByCode.has(code));
  const unread = around.filter((code) => atlas.unread.has(code));
  const known = view.entries.filter(({ hasData }) => hasData).map(({ code }) => code);
  const full = fullRegions(atlas);
  return {
    kind: view.kind,
    region,
    county,
    neighbours: view.entries.map(({ code, bearing, lake }) => ({
      county: areaOf(atlas.areas, code).county,
      bearing,
      lake,
    })),
    shared: groupByRegions(
      sharing.flatMap(({ id, codes }) => (codes.length > 0 ? [{ theme: label(id), codes }] : [])),
    ).map(({ codes, themes }) => ({ themes, regions: namesOf(atlas.areas, codes) })),
    unshared:
      known.length > 0 &&
      unread.length === 0 &&
      (known.every((code) => full.has(code)) || evennessOf(atlas) !== null)
        ? sharing.filter(({ codes }) => codes.length === 0).map(({ id }) => label(id))
        : [],
    missing: namesOf(atlas.areas, lacking),
    unread: namesOf(atlas.areas, unread),
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
  const found = peers.filter(({ score }) => score > 0);
  const top = found[0];
  const best = found.filter(({ score }) => score === top?.score);
  return {
    programme: atlas.dataset.programme,
    region: nameOf(atlas.areas, code),
    metric,
    hasData: atlas.regionByCode.has(code),
    best: best.map((peer) => nameOf(atlas.areas, peer.code)),
    themes: top ? themesInText(atlas, themesBehind(atlas, code, top.code, metric), lang) : [],
    missing: namesOf(
      atlas.areas,
      atlas.missing.filter((other) => other !== code),
    ),
    unread: namesOf(atlas.areas, [...atlas.unread]),
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
