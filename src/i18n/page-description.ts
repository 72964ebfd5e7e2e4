import { hasContacts, type Atlas } from '../domain/model/atlas';
import { compareRegions } from '../domain/comparison/comparison';
import { matrixFacts } from '../domain/summaries/matrix';
import { comparisonFacts } from '../domain/summaries/regions';
import { identityOf } from '../domain/model/region';
import type { AppContextValue } from '../store/app-context';
import type { AboutPage } from '../store/view-state';
import type { Messages } from './messages';

/**
 * What a page says, in a sentence or two: its description for search engines and on its card. A region's
 * page is summed up by the titles of its focus areas, word for word; a map by the choropleth's sentence,
 * and the matrix and comparisons by their own.
 */
export function descriptionOf(
  { store, selectors, atlas }: AppContextValue,
  messages: Messages,
): string {
  const state = store.getState();
  const { subject, view, themes, compared } = state.view;
  switch (subject.kind) {
    case 'region': {
      const region = atlas.regionByCode.get(subject.code);
      if (!region) return messages.region.noData(identityOf(subject.code).shortName);
      const titles = region.areas.map(({ title }) => title).join('; ');
      return `${messages.region.areas(region.areas.length)}: ${titles}.`;
    }
    case 'about':
      return aboutSummary(subject.page, messages, atlas);
    case 'register':
      return messages.search.register.text(hasContacts(atlas));
    case 'unknown':
      return messages.unknown.title;
    case 'sweden':
      if (compared.length > 0) {
        const comparison = compareRegions(atlas, compared);
        return messages.sentences.comparison(comparisonFacts(atlas, comparison, messages.lang));
      }
      return view === 'matrix' && themes.length === 0
        ? messages.sentences.matrix(matrixFacts(atlas, messages.lang))
        : selectors.choropleth(state).sentence;
  }
}

function aboutSummary(page: AboutPage, { about, site, statement }: Messages, atlas: Atlas): string {
  switch (page) {
    case 'atlas':
      return about.summary(hasContacts(atlas));
    case 'accessibility':
    case 'privacy':
    case 'developers':
      return `${statement[page]}. ${site.tagline}.`;
  }
}
