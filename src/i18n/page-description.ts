import { hasContacts } from '../domain/model/atlas';
import { matrixFacts } from '../domain/summaries/matrix';
import { nameOf } from '../domain/model/region';
import type { AppContextValue } from '../store/app-context';
import type { Lang } from '../domain/model/dataset';
import { inWordsFor } from './area-words';
import { ABOUT } from './about';
import { descriptionsEn } from './en/about';
import { descriptionsSv } from './sv/about';
import type { Messages } from './messages';
import { viewSummary } from './view-summary';

const DESCRIPTIONS: Readonly<Record<Lang, typeof descriptionsSv>> = {
  sv: descriptionsSv,
  en: descriptionsEn,
};

/**
 * Returns what a page says, in a sentence or two: its description for search engines and on its card. A region's
 * page is summed up by the titles of its focus areas, word for word; a map by the choropleth's sentence,
 * and the matrix and comparisons by their own.
 */
export function descriptionOf(app: AppContextValue, messages: Messages): string {
  const { store, selectors, atlas } = app;
  const { lang } = messages;
  const texts = DESCRIPTIONS[lang];
  const state = store.getState();
  const { subject, mode, themes } = state.view;
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
    case 'sweden': {
      const { lead } = viewSummary(app, messages);
      if (lead !== '') return lead;
      return mode === 'matrix' && themes.length === 0
        ? messages.sentences.matrix(matrixFacts(atlas, lang))
        : selectors.choropleth(state).sentence;
    }
  }
}
