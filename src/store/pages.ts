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
  START,
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
    START,
    ...atlas.areas.codes.map((code) => selectRegion(START, code)),
    ...atlas.dataset.themes.map(({ id }) => colourByThemes(START, [id])),
    ...neighbourPairs(atlas).map((pair) => setCompared(START, pair)),
  ];
}

/** Returns every view that has a page. */
export function pageViews(atlas: Atlas): readonly ViewState[] {
  return [
    ...mapViews(atlas),
    showAs(START, 'matrix'),
    { ...START, subject: { kind: 'register' } },
    ...ABOUT_PAGES.map((page): ViewState => ({ ...START, subject: { kind: 'about', page } })),
  ];
}

/** Returns the paths of views below the base, in every language: "", "region/dalarna/", "en/" … */
export function pathsOf(views: readonly ViewState[], atlas: Atlas): readonly string[] {
  const codec = codecOf(atlas, '');
  return LANGS.flatMap((lang) => views.map((view) => encode({ ...view, lang }, codec)));
}
