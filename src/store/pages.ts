import { neighbourPairs } from '../domain/geography/neighbours';
import type { Atlas } from '../domain/model/atlas';
import { LANGS } from './paths';
import type { MorePages } from './programme-site';
import { themeNamesOf } from './read-words';
import { encode, type CodecContext } from './url-codec';
import {
  ABOUT_PAGES,
  colourByThemes,
  setCompared,
  selectRegion,
  showAs,
  showSubject,
  DEFAULT_VIEW,
  type ViewState,
} from './view-state';

const PAIRS_ALONE: MorePages = { pairs: true, earlier: [] };

/** Returns what the codec must know of an atlas that is served at `base`, where some pages are only at the first programme. */
export function codecOf(atlas: Atlas, base: string, more = PAIRS_ALONE): CodecContext {
  return {
    base,
    areas: atlas.areas,
    themeIds: new Set(atlas.themeById.keys()),
    themeNames: themeNamesOf(atlas.dataset.themes),
    pairs: new Set(pairsIn(atlas, more).map((pair) => pair.join('-'))),
    earlier: more.earlier,
  };
}

function pairsIn(atlas: Atlas, { pairs }: MorePages) {
  return pairs ? neighbourPairs(atlas) : [];
}

/** Returns the views of the map that have a page: Sweden, every region and theme, every two neighbours. */
export function mapViews(atlas: Atlas, more = PAIRS_ALONE): readonly ViewState[] {
  return [
    DEFAULT_VIEW,
    ...atlas.areas.codes.map((code) => selectRegion(DEFAULT_VIEW, code)),
    ...atlas.dataset.themes.map(({ id }) => colourByThemes(DEFAULT_VIEW, [id])),
    ...pairsIn(atlas, more).map((pair) => setCompared(DEFAULT_VIEW, pair)),
  ];
}

/** Returns every view that has a page. */
export function pageViews(atlas: Atlas, more = PAIRS_ALONE): readonly ViewState[] {
  return [
    ...mapViews(atlas, more),
    showAs(DEFAULT_VIEW, 'matrix'),
    showSubject(DEFAULT_VIEW, { kind: 'index' }),
    ...more.earlier.map((from) => showSubject(DEFAULT_VIEW, { kind: 'changes', from })),
    ...ABOUT_PAGES.map((page) => showSubject(DEFAULT_VIEW, { kind: 'about', page })),
  ];
}

/** Returns the paths of views below the base, in every language: "", "region/dalarna/", "en/" … */
export function pathsOf(
  views: readonly ViewState[],
  atlas: Atlas,
  more = PAIRS_ALONE,
): readonly string[] {
  const codec = codecOf(atlas, '', more);
  return LANGS.flatMap((lang) => views.map((view) => encode({ ...view, lang }, codec)));
}
