import type { ChoroplethMessages } from '../../domain/choropleth/choropleth';
import { sentencesOf } from '../sentences/generate';
import { grammarEn } from './grammar';
import { phrasesEn } from './phrases';

export const sentencesEn = sentencesOf(phrasesEn);

export const choroplethEn: ChoroplethMessages = {
  ...sentencesEn,
  lang: 'en',
  overviewHeading: 'Overview of main themes',
  main: 'Main theme',
  touches: 'Secondary theme',
  none: 'Not chosen',
  noData: 'No information',
  unread: 'Not fully interpreted yet',
  several: 'Several of them',
  both: 'Both',
  neither: 'Neither',
  similaritySelf: 'Compared with',
  similarityClass: {
    5: 'Very similar',
    4: 'Rather similar',
    3: 'Partly similar',
    2: 'A little similar',
    1: 'Hardly similar',
  },
  notCompared: 'Cannot be compared',
  heading: grammarEn.heading,
  only: (theme) => `Only ${theme}`,
  howMany: (count, of) => (count === 0 ? 'None of them' : `${count} of ${of} themes`),
  similarityHeading: (region) => `Similarity to ${region}`,
};
