import { hasContacts } from '../domain/model/atlas';
import { compareRegions } from '../domain/comparison/comparison';
import { matrixFacts } from '../domain/summaries/matrix';
import { comparisonFacts } from '../domain/summaries/regions';
import { nameOf } from '../domain/model/region';
import type { AppContextValue } from '../store/app-context';
import type { Lang } from '../domain/model/dataset';
import { inWordsFor } from './area-words';
import { ABOUT } from './about';
import { descriptionsEn } from './en/about';
import { descriptionsSv } from './sv/about';
import type { Messages } from './messages';

const DESCRIPTIONS: Readonly<Record<Lang, typeof descriptionsSv>> = {
  sv: descriptionsSv,
  en: descriptionsEn,
};

/**
 * Returns what a page says, in a sentence or two: its description for search engines and on its card. A region's
 * page is summed up by the titles of its focus areas, word for word; a map by the choropleth's sentence,
 * and the matrix and comparisons by their own.
 */
export function descriptionOf(
  { store, selectors, atlas }: AppContextValue,
  messages: Messages,
): string {
  const { lang } = messages;
  const texts = DESCRIPTIONS[lang];
  const state = store.getState();
  const { subject, mode: view, themes, compared } = state.view;
  switch (subject.kind) {
    case 'region': {
      const region = atlas.regionByCode.get(subject.code);
      if (!region || region.areas.length === 0)
        return messages.region.noData(nameOf(atlas.areas, subject.code));
      return texts.region(
        region.name,
        region.areas.map(({ title }) => title),
        atlas.dataset.programme,
      );
    }
    case 'about':
      return subject.page === 'atlas'
        ? inWordsFor(atlas.dataset.areaSystem, lang, ABOUT[lang]).summary(
            hasContacts(atlas),
            atlas.dataset,
          )
        : texts[subject.page];
    case 'index':
      return messages.search.index.text(hasContacts(atlas));
    case 'changes':
      return messages.pageTitle.changes;
    case 'unknown':
      return `${messages.unknown.title}.`;
    case 'sweden':
      if (compared.length > 0) {
        const comparison = compareRegions(atlas, compared);
        return messages.sentences.comparison(comparisonFacts(atlas, comparison, lang));
      }
      return view === 'matrix' && themes.length === 0
        ? messages.sentences.matrix(matrixFacts(atlas, lang))
        : selectors.choropleth(state).sentence;
  }
}
