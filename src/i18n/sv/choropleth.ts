import type { ChoroplethMessages } from '../../domain/choropleth/choropleth';
import { sentencesOf } from '../sentences/generate';
import { grammarSv } from './grammar';
import { phrasesSv } from './phrases';

export const sentencesSv = sentencesOf(phrasesSv);

export const choroplethSv: ChoroplethMessages = {
  ...sentencesSv,
  lang: 'sv',
  overviewHeading: 'Överblick över huvudteman',
  main: 'Huvudtema',
  touches: 'Bitema',
  none: 'Inte valt',
  noData: 'Uppgifter saknas',
  unread: 'Inte färdigtolkad',
  several: 'Flera av dem',
  both: 'Båda',
  neither: 'Inget av dem',
  similaritySelf: 'Jämförs med',
  similarityClass: {
    5: 'Mycket lik',
    4: 'Ganska lik',
    3: 'Delvis lik',
    2: 'Lite lik',
    1: 'Knappt lik',
  },
  notCompared: 'Kan inte jämföras',
  heading: grammarSv.heading,
  only: (theme) => `Bara ${theme}`,
  howMany: (count, of) => (count === 0 ? 'Inget av dem' : `${count} av ${of} teman`),
  similarityHeading: (region) => `Likhet med ${region}`,
};
