import type { OwnWork } from '../../domain/export/cite';
import { areaOf, namesOf, type AreaSystem } from '../../domain/model/region';
import type { AppContextValue } from '../../store/app-context';
import { leaveRegion, DEFAULT_VIEW, type ViewState } from '../../store/view-state';
import { listOf } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';

/** A work of the atlas with its key for reference lists and the page that it is read on. */
export interface OwnPage {
  readonly key: string;
  readonly work: OwnWork;
  readonly view: ViewState;
}

/** The key of the atlas as a whole. */
export const WHOLE_ATLAS = 'regionatlas';

/**
 * Returns what a view has of the atlas's own: its comparison, its matrix, or the map in its colours. Where there is
 * none of them it is the atlas as a whole.
 */
export function ownWork(
  { atlas, selectors, store }: AppContextValue,
  messages: Messages,
  view: ViewState,
): OwnPage {
  const { areas } = atlas;
  const { compared } = view;
  const colours = coloursOf(areas, view);
  const { heading } = selectors.choropleth(store.getState());
  const shown: ViewState = { ...leaveRegion(view), query: '', otherParams: [] };
  const page = (parts: readonly string[], work: OwnWork, at = shown): OwnPage => ({
    key: [WHOLE_ATLAS, ...parts].join('-'),
    work,
    view: at,
  });
  const isWhole = view.subject.kind === 'sweden' && view.query === '';
  if (isWhole && compared.length > 0) {
    const slugs = compared.map((code) => areaOf(areas, code).slug);
    const title = listOf(messages.locale, namesOf(areas, compared));
    return page(['jamforelse', ...slugs, ...colours], { title, form: 'comparison' });
  }
  if (isWhole && view.mode === 'matrix') {
    const title = colours.length > 0 ? heading : messages.matrix.title;
    return page(['matris', ...colours], { title, form: 'matrix' });
  }
  if (colours.length > 0) {
    return page(colours, { title: heading, form: 'map' }, { ...shown, compared: [], mode: 'map' });
  }
  const start = { ...DEFAULT_VIEW, lang: view.lang };
  return page([], { title: messages.site.tagline(atlas.dataset), form: 'map' }, start);
}

/** The parts of a key for what the map is coloured by. */
function coloursOf(areas: AreaSystem, { themes, similarity }: ViewState): readonly string[] {
  if (themes.length > 0) return ['tema', ...themes];
  return similarity === null ? [] : ['likhet', areaOf(areas, similarity).slug];
}
