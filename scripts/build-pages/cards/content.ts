import type { Painting } from '../../../src/domain/choropleth/choropleth';
import type { RegionCode } from '../../../src/domain/model/region';
import type { Dataset } from '../../../src/domain/model/dataset';
import { LIKENESS_KIT } from '../../../src/domain/similarity/module';
import { descriptionOf } from '../../../src/i18n/page-description';
import { createSession } from '../../../src/app/create-context';
import { comparisonTitle } from '../../../src/i18n/comparison-title';
import { en } from '../../../src/i18n/en/messages';
import { sv } from '../../../src/i18n/sv/messages';
import type { Wording } from '../../../src/i18n/messages';

/** What one card says: the same painting and the same sentence as the page it stands for. */
export interface CardContent {
  readonly site: string;
  readonly title: string;
  readonly sentence: string;
  readonly painting: Painting;
  /** "4 regions", in the language of the page. */
  readonly countOf: Wording['legend']['count'];
  /** The region or regions that the page is about. */
  readonly outlined: readonly RegionCode[];
}

/** The content of the card for a page, `path` as in `pagePaths`. */
export function cardContent(path: string, dataset: Dataset): CardContent {
  const address = { pathname: `/${path}`, search: '' };
  const session = createSession({
    dataset,
    address,
    base: '/',
    wordsOf: (lang) => (lang === 'en' ? en : sv),
    kit: () => LIKENESS_KIT,
  });
  const { atlas, store, selectors, words } = session;
  const state = store.getState();
  const { subject, compared } = state.view;
  const painting = selectors.painting(state);
  const selected = subject.kind === 'region' ? subject.code : null;
  return {
    site: words.site.name,
    title: titleFor(selected && (atlas.regionByCode.get(selected)?.name ?? null)),
    sentence: descriptionOf(session, words),
    painting,
    countOf: words.legend.count,
    outlined: selected ? [selected] : compared,
  };

  function titleFor(region: string | null): string {
    if (region !== null) return region;
    if (compared.length > 0) return comparisonTitle(atlas, compared, words);
    return state.view.themes.length > 0 ? painting.heading : words.site.tagline;
  }
}
