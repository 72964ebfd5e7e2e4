import { neighbourPairs } from '../domain/geography/neighbours';
import type { Atlas } from '../domain/model/atlas';
import { LANGS } from './paths';
import { encode, type CodecContext } from './url-codec';
import {
  ABOUT_PAGES,
  colourByThemes,
  setCompared,
  selectRegion,
  showAs,
  DEFAULT_VIEW,
  type ViewState,
} from './view-state';

/** Returns what the codec must know of an atlas that is served at `base`. */
export function codecOf(atlas: Atlas, base: string): CodecContext {
  return {
    base,
    areas: atlas.areas,
    themeIds: new Set(atlas.themeById.keys()),
    pairs: new Set(neighbourPairs(atlas).map((pair) => pair.join('-'))),
  };
}

/** Returns the views of the map that have a page: Sweden, every region and theme, every two neighbours. */
export function mapViews(atlas: Atlas): readonly ViewState[] {
  return [
    DEFAULT_VIEW,
    ...atlas.areas.codes.map((code) => selectRegion(DEFAULT_VIEW, code)),
    ...atlas.dataset.themes.map(({ id }) => colourByThemes(DEFAULT_VIEW, [id])),
    ...neighbourPairs(atlas).map((pair) => setCompared(DEFAULT_VIEW, pair)),
  ];
}

/** Returns every view that has a page. */
export function pageViews(atlas: Atlas): readonly ViewState[] {
  return [
    ...mapViews(atlas),
    showAs(DEFAULT_VIEW, 'matrix'),
    { ...DEFAULT_VIEW, subject: { kind: 'index' } },
    ...ABOUT_PAGES.map((page): ViewState => ({
      ...DEFAULT_VIEW,
      subject: { kind: 'about', page },
    })),
  ];
}

/** Returns the paths of views below the base, in every language: "", "region/dalarna/", "en/" … */
export function pathsOf(views: readonly ViewState[], atlas: Atlas): readonly string[] {
  const codec = codecOf(atlas, '');
  return LANGS.flatMap((lang) => views.map((view) => encode({ ...view, lang }, codec)));
}
