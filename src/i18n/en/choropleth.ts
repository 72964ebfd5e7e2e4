import type { ChoroplethMessages } from '../../domain/choropleth/choropleth';
import { partsEn } from './sentence-parts';
import { sentencesEn } from './sentences';

const {
  list,
  lower,
  form,
  counted,
  themeList,
  themeCount,
  regionCount,
  areaCount,
  missingSentence,
} = partsEn;

/** "4 of 21 regions work", or, where regions lack data, "4 of the 20 regions with information work". */
function ofRegionsWork(count: number, total: number, missing: readonly string[]): string {
  const share = count === 0 ? 'None' : String(count);
  const the = count === 0 || missing.length > 0 ? 'the ' : '';
  const known = missing.length === 0 ? '' : ' with information';
  return `${share} of ${the}${regionCount(total)}${known} ${count > 1 ? 'work' : 'works'}`;
}

const text = (...sentences: readonly string[]) => sentences.join(' ');

/** The wording of paintings in English. */
export const choroplethEn: ChoroplethMessages = {
  lang: 'en',
  overviewHeading: 'Overview',
  family: {
    näring: 'Business',
    klimat: 'Climate',
    människor: 'People',
    styrning: 'Governance',
    plats: 'Place',
  },
  main: 'Main theme',
  touches: 'Touched on',
  none: 'Not chosen',
  noData: 'No information',
  both: 'Both',
  neither: 'Neither',
  only: (theme) => `Only ${lower(theme)}`,
  howMany: (count, of) => (count === 0 ? 'None of them' : `${count} of ${themeCount(of)}`),
  heading: (labels) => list(labels.map((label, i) => (i === 0 ? label : lower(label)))),
  overviewSentence: ({ families, areas, total, missing }) => {
    const parts = families.map(
      ({ family, count }) => `${lower(choroplethEn.family[family])} in ${count}`,
    );
    return text(
      `${regionCount(total)} ${form(total, 'has', 'have')} chosen ${areaCount(areas)}.`,
      `Judged by their main themes, they are about ${list(parts)} regions.`,
      ...missingSentence(missing),
    );
  },
  oneThemeSentence: ({ theme, main, touches, total, reach, missing }) => {
    const count = main.length + touches.length;
    const head = `${ofRegionsWork(count, total, missing)} with the theme ${lower(theme)}`;
    const parts = [
      ...(main.length > 0 ? [`${list(main)} as a main theme`] : []),
      ...(touches.length > 0 ? [`${list(touches)} as part of something else`] : []),
    ];
    return text(
      `${head}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`,
      ...(reach ? [sentencesEn.reach(reach)] : []),
      ...missingSentence(missing),
    );
  },
  twoThemesSentence: ({ first, second, both, onlyFirst, onlySecond, total, missing }) => {
    const only = (count: number, theme: string) =>
      `${counted(count, 'works', 'work')} only with ${lower(theme)}`;
    return text(
      `${ofRegionsWork(both.length, total, missing)} with both ${themeList([first, second])}${both.length > 0 ? `: ${list(both)}` : ''}.`,
      `${only(onlyFirst.length, first)}, ${only(onlySecond.length, second)}.`,
      ...missingSentence(missing),
    );
  },
  manyThemesSentence: ({ themes, any, most, mostRegions, total, missing }) => {
    const has = form(mostRegions.length, 'has', 'have');
    return text(
      `${ofRegionsWork(any, total, missing)} with at least one of the ${themes.length} themes ${themeList(themes)}.`,
      ...(most > 1 ? [`${list(mostRegions)} ${has} the most, ${most}.`] : []),
      ...missingSentence(missing),
    );
  },
  similarityHeading: (region) => `Similarity to ${region}`,
  similaritySelf: 'Compared with',
  similarityClass: {
    5: 'Very like',
    4: 'Rather like',
    3: 'Partly like',
    2: 'A little like',
    1: 'Hardly like',
  },
  notCompared: 'Cannot be compared',
  similaritySentence: (facts) => {
    const isFound = facts.hasData && facts.best.length > 0;
    return text(sentencesEn.peers(facts), ...(isFound ? missingSentence(facts.missing) : []));
  },
};
