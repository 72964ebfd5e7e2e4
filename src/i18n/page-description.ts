import { hasContacts, type Atlas } from '../domain/model/atlas';
import { compareRegions } from '../domain/comparison/comparison';
import { matrixFacts } from '../domain/summaries/matrix';
import { comparisonFacts } from '../domain/summaries/regions';
import { identityOf } from '../domain/model/region';
import type { AtlasSession } from '../store/app-context';
import type { AboutPage } from '../store/view-state';
import type { Wording } from './messages';

/**
 * What a page says, in a sentence or two: its description for search engines and on its card. A region's
 * page is summed up by the titles of its focus areas, word for word; a map by the painting's sentence,
 * and the matrix and comparisons by their own.
 */
export function descriptionOf({ store, selectors, atlas }: AtlasSession, words: Wording): string {
  const state = store.getState();
  const { subject, view, themes, compared } = state.view;
  switch (subject.kind) {
    case 'region': {
      const region = atlas.regionByCode.get(subject.code);
      if (!region) return words.region.noData(identityOf(subject.code).shortName);
      const titles = region.areas.map(({ title }) => title).join('; ');
      return `${words.region.areas(region.areas.length)}: ${titles}.`;
    }
    case 'about':
      return aboutSummary(subject.page, words, atlas);
    case 'register':
      return words.search.register.text(hasContacts(atlas));
    case 'unknown':
      return words.unknown.title;
    case 'sweden':
      if (compared.length > 0) {
        const comparison = compareRegions(atlas, compared);
        return words.sentences.comparison(comparisonFacts(atlas, comparison, words.lang));
      }
      return view === 'matrix' && themes.length === 0
        ? words.sentences.matrix(matrixFacts(atlas, words.lang))
        : selectors.painting(state).sentence;
  }
}

function aboutSummary(page: AboutPage, { about, site, statement }: Wording, atlas: Atlas): string {
  switch (page) {
    case 'atlas':
      return about.paragraphs(hasContacts(atlas))[0] ?? site.tagline;
    case 'accessibility':
      return `${statement.accessibility}. ${site.tagline}.`;
    case 'privacy':
      return `${statement.privacy}. ${site.tagline}.`;
  }
}
