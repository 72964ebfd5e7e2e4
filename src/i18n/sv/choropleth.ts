import type { ChoroplethMessages } from '../../domain/choropleth/choropleth';
import { partsSv } from './sentence-parts';
import { sentencesSv } from './sentences';

const { list, lower, themeList, themeCount, regionCount, areaCount, missingSentence } = partsSv;

/** "4 av 21 regioner", or, where regions lack data, "4 av de 20 regioner som har uppgifter". */
function ofRegions(count: number, total: number, missing: readonly string[]): string {
  if (missing.length === 0) {
    return count === 0 ? `Ingen av de ${total} regionerna` : `${count} av ${regionCount(total)}`;
  }
  return `${count === 0 ? 'Ingen' : count} av de ${regionCount(total)} som har uppgifter`;
}

const text = (...sentences: readonly string[]) => sentences.join(' ');

/** The wording of paintings in Swedish. */
export const choroplethSv: ChoroplethMessages = {
  lang: 'sv',
  overviewHeading: 'Överblick',
  family: {
    näring: 'Näring',
    klimat: 'Klimat',
    människor: 'Människor',
    styrning: 'Styrning',
    plats: 'Plats',
  },
  main: 'Huvudtema',
  touches: 'Berörs',
  none: 'Inte valt',
  noData: 'Uppgifter saknas',
  both: 'Båda',
  neither: 'Inget av dem',
  only: (theme) => `Bara ${lower(theme)}`,
  howMany: (count, of) => (count === 0 ? 'Inget av dem' : `${count} av ${themeCount(of)}`),
  heading: (labels) => list(labels.map((label, i) => (i === 0 ? label : lower(label)))),
  overviewSentence: ({ families, areas, total, missing }) => {
    const parts = families.map(
      ({ family, count }) => `${lower(choroplethSv.family[family])} i ${count}`,
    );
    return text(
      `${regionCount(total)} har valt ${areaCount(areas)}.`,
      `Räknat på deras huvudteman handlar de om ${list(parts)} regioner.`,
      ...missingSentence(missing),
    );
  },
  oneThemeSentence: ({ theme, main, touches, total, reach, missing }) => {
    const count = main.length + touches.length;
    const head = `${ofRegions(count, total, missing)} arbetar med temat ${lower(theme)}`;
    const parts = [
      ...(main.length > 0 ? [`${list(main)} som huvudtema`] : []),
      ...(touches.length > 0 ? [`${list(touches)} som en del av något annat`] : []),
    ];
    return text(
      `${head}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`,
      ...(reach ? [sentencesSv.reach(reach)] : []),
      ...missingSentence(missing),
    );
  },
  // "Såväl … som" keeps the two apart where a label has an "och" of its own.
  twoThemesSentence: ({ first, second, both, onlyFirst, onlySecond, total, missing }) =>
    text(
      `${ofRegions(both.length, total, missing)} arbetar med såväl ${lower(first)} som ${lower(second)}${both.length > 0 ? `: ${list(both)}` : ''}.`,
      `${onlyFirst.length} arbetar bara med ${lower(first)}, ${onlySecond.length} bara med ${lower(second)}.`,
      ...missingSentence(missing),
    ),
  manyThemesSentence: ({ themes, any, most, mostRegions, total, missing }) =>
    text(
      `${ofRegions(any, total, missing)} arbetar med minst ett av de ${themes.length} temana ${themeList(themes)}.`,
      ...(most > 1 ? [`Flest har ${list(mostRegions)} med ${most}.`] : []),
      ...missingSentence(missing),
    ),
  similarityHeading: (region) => `Likhet med ${region}`,
  similaritySelf: 'Jämförs med',
  similarityClass: {
    5: 'Mycket lik',
    4: 'Ganska lik',
    3: 'Delvis lik',
    2: 'Lite lik',
    1: 'Knappt lik',
  },
  notCompared: 'Kan inte jämföras',
  similaritySentence: (facts) => {
    const isFound = facts.hasData && facts.best.length > 0;
    return text(sentencesSv.peers(facts), ...(isFound ? missingSentence(facts.missing) : []));
  },
};
