import { createAtlas } from '../domain/model/atlas';
import { compareRegions } from '../domain/comparison/comparison';
import { neighbourView } from '../domain/comparison/neighbours';
import { classify } from '../domain/choropleth/classify';
import type { ColourBy } from '../domain/choropleth/choropleth';
import type { Dataset, Lang } from '../domain/model/dataset';
import type { RegionCode } from '../domain/model/region';
import { filteredFacts } from '../domain/summaries/filtered';
import { evennessOf } from '../domain/summaries/names';
import { matrixFacts } from '../domain/summaries/matrix';
import { comparisonFacts, neighbourFacts, peerFacts } from '../domain/summaries/regions';
import { peersOf, type Metric } from '../domain/similarity/peers';
import { ALL_MESSAGES } from '../i18n/all-messages';
import { inWordsFor } from '../i18n/area-words';
import { en, sv } from './messages';
import { READER_EN } from './sentences/en';
import { READER_SV } from './sentences/sv';

export const LANGUAGES = [
  { lang: 'sv', messages: sv, reader: READER_SV },
  { lang: 'en', messages: en, reader: READER_EN },
] as const;

/** All other regions by how alike they are to one, the most alike first. */
export function peersFor(data: Dataset, code: RegionCode, metric: Metric) {
  return peersOf(createAtlas(data), code, metric);
}

export type Say = ReturnType<typeof sayIn>;

/** Every generated sentence in one language, from a dataset. */
export function sayIn(lang: Lang) {
  const messagesFor = (data: Dataset) => inWordsFor(data.areaSystem, lang, ALL_MESSAGES[lang]);
  const map = (data: Dataset, by: ColourBy) =>
    classify(createAtlas(data), by, messagesFor(data).choropleth).sentence;
  return {
    map,
    comparison: (data: Dataset, codes: readonly RegionCode[]) => {
      const atlas = createAtlas(data);
      return messagesFor(data).sentences.comparison(
        comparisonFacts(atlas, compareRegions(atlas, codes), lang),
      );
    },
    /** Nothing of a region without data, whose page has no such sentence. */
    neighbours: (data: Dataset, code: RegionCode) => {
      const atlas = createAtlas(data);
      if (!atlas.regionByCode.has(code)) return '';
      return messagesFor(data).sentences.neighbours(
        neighbourFacts(atlas, neighbourView(atlas, code), lang),
      );
    },
    /** Without the programme as on a page that has named it. */
    peers: (data: Dataset, code: RegionCode, metric: Metric, isNamed = true) => {
      const peers = peersFor(data, code, metric);
      const facts = peerFacts(createAtlas(data), code, metric, peers, lang);
      return messagesFor(data).sentences.peers(isNamed ? facts : { ...facts, programme: null });
    },
    /** Nothing where no region has fewer focus areas than the others. */
    fewer: (data: Dataset) => {
      const atlas = createAtlas(data);
      const evenness = evennessOf(atlas);
      return evenness && evenness.theirs < evenness.each
        ? messagesFor(data).sentences.fewer(data.programme, evenness, atlas.missing.length > 0)
        : '';
    },
    matrix: (data: Dataset) =>
      messagesFor(data).sentences.matrix(matrixFacts(createAtlas(data), lang)),
    /** The sentence of a map by themes, followed by that of a filter. */
    filtered: (
      data: Dataset,
      ids: readonly [string, ...string[]],
      filter: { readonly parts: readonly string[]; readonly rule: 'all' | 'any' | null },
    ) => {
      const facts = filteredFacts(createAtlas(data), { themes: ids, ...filter });
      return [
        map(data, { kind: 'themes', ids }),
        facts ? messagesFor(data).sentences.filtered(facts) : '',
      ]
        .filter((text) => text !== '')
        .join(' ');
    },
  };
}
