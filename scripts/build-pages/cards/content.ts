import type { Choropleth, Highlights } from '../../../src/domain/choropleth/choropleth';
import type { Dataset } from '../../../src/domain/model/dataset';
import { descriptionOf } from '../../../src/i18n/page-description';
import { createAppContext } from '../../../src/app/create-context';
import { namesOf } from '../../../src/domain/model/region';
import { ALL_MESSAGES } from '../../../src/i18n/all-messages';
import type { Messages } from '../../../src/i18n/messages';

/** What one card says: the same choropleth and the same sentence as the page it stands for. */
export interface CardContent {
  readonly site: string;
  readonly title: string;
  readonly sentence: string;
  readonly choropleth: Choropleth;
  /** "4 regions", in the language of the page. */
  readonly countOf: Messages['legend']['count'];
  /** The region or regions that the page is about stand out. */
  readonly highlights: Highlights;
}

/** The content of the card for a page, `path` as in `pagePaths`. */
export function cardContent(path: string, dataset: Dataset): CardContent {
  const app = createAppContext({
    dataset,
    address: { pathname: `/${path}`, search: '' },
    base: '/',
    messagesOf: (lang) => ALL_MESSAGES[lang],
  });
  const { atlas, store, selectors, messages } = app;
  const state = store.getState();
  const { subject, compared } = state.view;
  const choropleth = selectors.choropleth(state);
  const selected = subject.kind === 'region' ? subject.code : null;
  const isOverview = selected === null && compared.length === 0 && state.view.themes.length === 0;
  return {
    site: messages.site.name,
    title: titleFor(selected && (atlas.regionByCode.get(selected)?.name ?? null)),
    // The overview's title says it, and leaves no room for a sentence.
    sentence: isOverview ? '' : descriptionOf(app, messages),
    choropleth,
    countOf: messages.legend.count,
    highlights: selectors.highlights(state),
  };

  function titleFor(region: string | null): string {
    if (region !== null) return region;
    if (compared.length > 0) return messages.compare.title(namesOf(atlas.areas, compared));
    return state.view.themes.length > 0 ? choropleth.heading : messages.site.tagline(dataset);
  }
}
