import { countyIn } from '../../domain/model/region';
import type { Evenness } from '../../domain/summaries/names';
import type { Metric } from '../../domain/similarity/peers';
import { COMPASS, grammarEn } from './grammar';
import { programmeTitle, publisherName } from './dataset';
import type { Phrases } from '../sentences/phrases';

const { counted, focusArea, numeral, upper } = grammarEn;
/** What similarity is measured by. The measure is the atlas's own. */
const MEASURE: Readonly<Record<Metric, string>> = {
  similar: 'the atlas’s own measure, which combines themes and wording',
  nearby: 'the atlas’s own measure, which combines distance with themes and wording',
  complementary: 'the atlas’s own measure, which is based on themes',
};

const withData = (partly: boolean) => (partly ? ' for which there is information' : '');
/** "In the programme Paths, Dalarna", or "Dalarna" where the programme has been named. */
const after = (programme: string, who: string) => (programme === '' ? who : `${programme}, ${who}`);
const has = (count: number) => (count > 1 ? 'have' : 'has');
/** "the theme of food, and that of tourism": what is not counted is not taken for all. */
const theThemes = (themes: readonly string[]) =>
  grammarEn.list(themes.map((theme, i) => `${i === 0 ? 'the theme' : 'that'} of ${theme}`));
/** What of these themes is chosen by nobody. */
const anyOf = (themes: string, n: number) =>
  n === 1 ? `the theme of ${themes}` : `${n === 2 ? 'either' : 'any'} of these themes: ${themes}`;
const theRegions = (total: number, partly: boolean) =>
  `the ${numeral(total)} ⟨regions⟩${withData(partly)}`;
/** "which has only one", or "which have three each" of several. */
const othersHave = ({ each, others, theirs }: Evenness) =>
  `which ${has(others.length)} ${theirs === 0 ? 'none' : `${theirs < each ? 'only ' : ''}${numeral(theirs)}${others.length > 1 ? ' each' : ''}`}`;
const chosen = (count: number) => `${has(count)} chosen`;

/** What English says: one phrase for each form of sentence. */
export const phrasesEn: Phrases = {
  ...grammarEn,
  county: (county) => countyIn(county, 'en'),
  part: (part) => part.en,
  programme: (programme) => `In the programme ${programmeTitle(programme)}`,
  missing: (who) => `There is no information on ${who}.`,
  unread: (who) =>
    `Not all texts on ${who} have been interpreted yet, so more themes may have been chosen there.`,
  onlyKnown: (list) => `There is information on ${list} only.`,
  everyRegion: 'any ⟨region⟩',

  theRegions,
  share: (count, total, partly) => {
    if (total === 1) return `${count === 0 ? 'no' : 'the only'} ⟨region⟩${withData(partly)}`;
    if (count === total) {
      const all = total === 2 ? 'both' : `all ${numeral(total)}`;
      return `${all} ⟨regions⟩${withData(partly)}`;
    }
    const none = total === 2 ? 'neither' : 'none';
    return `${count === 0 ? none : numeral(count)} of ${theRegions(total, partly)}`;
  },
  oneTheme: (programme, share, count, theme) =>
    `${programme}, ${share} ${chosen(count)} focus areas that concern ${theme}.`,
  levels: (main, secondary) => {
    if (main === '') return `It is a secondary theme for ${secondary}.`;
    // The comma parts them where each is a list with an "and" of its own.
    const also = secondary === '' ? '' : `, and a secondary theme for ${secondary}`;
    return `It is a main theme for ${main}${also}.`;
  },
  eastCoast: (from, to) => `on the mainland’s east coast, from ${from} to ${to},`,
  inParts: (parts) => `in ${parts}`,
  allLieIn: (count, part) => `${count === 2 ? 'Both' : 'All of them'} are in ${part}.`,
  absent: (count, where) =>
    `None of the ${numeral(count)} ⟨regions⟩ ${where} has chosen the theme.`,

  // "Together with" keeps the two apart where a label has an "and" of its own.
  bothThemes: (programme, share, count, a, b) =>
    `${programme}, ${share} ${chosen(count)} ${`${a}${b}`.includes(' and ') ? `${a} together with ${b}` : `both ${a} and ${b}`}`,
  oneNotOther: (who, count, a, b) => `${who} ${chosen(count)} ${a} but not ${b}`,
  manyNotOther: (of, count, a, b) => `Of ${of}, ${numeral(count)} have chosen ${a} but not ${b}`,
  reverse: (who) => `; the reverse is true of ${who}`,
  anyTheme: (programme, share, count, n, themes) =>
    `${programme}, ${share} ${chosen(count)} at least one of these ${numeral(n)} themes: ${themes}.`,
  allThemes: (who, count, n) => `${upper(who)} ${chosen(count)} all ${numeral(n)}.`,
  mostThemes: (who, count, n) =>
    `${upper(who)} ${chosen(count)} the highest number of them: ${numeral(n)}${count > 1 ? ' each' : ''}.`,

  overview: (programme, regions, count, focusAreas) =>
    `${programme}, ${regions} ${chosen(count)} ${focusAreas} in all.`,
  evenOverview: (programme, focusAreas, evenness, list, partly) =>
    `On its page about the programme ${programmeTitle(programme)}, ${publisherName(programme)} lists ${focusAreas}: ${numeral(evenness.each)} for each ⟨region⟩${withData(partly)} except ${list}, ${othersHave(evenness)}.`,
  fewer: (publisher, { each, others, theirs }, list, partly) => {
    const count = theirs === 0 ? 'no focus areas' : `only ${counted(theirs, focusArea)}`;
    return `${publisher}’s page has ${count}${others.length > 1 ? ' each' : ''} for ${list}, but ${numeral(each)} for each of the other ⟨regions⟩${withData(partly)}.`;
  },
  overviewOfNone: (programme, share) => `${programme}, ${share} has chosen any focus area.`,
  regionsOf: (total, partly) => {
    if (total === 1 && partly) return `the only ⟨region⟩${withData(partly)}`;
    return partly ? theRegions(total, partly) : counted(total, grammarEn.region);
  },
  familyIn: (family, count, isFirst) =>
    isFirst
      ? `In the group ${family}, ${counted(count, grammarEn.region)} ${has(count)} at least one main theme`
      : `in ${family} ${count === 1 ? 'one ⟨region⟩' : numeral(count)}`,
  severalFamilies: '⟨A region⟩ may be counted in several groups.',

  inPart: (parts, share, count, list, rule) =>
    `In ${parts}, ${share}${list === '' ? '' : `, ${list},`} ${chosen(count)} ${{ one: 'the theme', any: count === 0 ? 'any of the themes' : 'at least one of the themes', both: 'both themes', all: 'all the themes' }[rule]}.`,

  chosenAlone: (programme, region, n, themes) =>
    `${after(programme, region)} has chosen ${counted(n, grammarEn.theme)}: ${themes}.`,
  chosenNone: (programme, region) => `${after(programme, region)} has chosen none of the themes.`,
  inCommon: (programme, list, n, themes) =>
    `${after(programme, list)} have ${counted(n, grammarEn.theme)} in common: ${themes}.`,
  nothingInCommon: (programme, list, n) =>
    `${programme}, ${n === 2 ? `${list} have no theme in common` : `no theme is common to ${list}`}.`,
  chosen: (themes, list, of) => {
    const named = theThemes(themes);
    return of === null
      ? `${named} by ${list}`
      : `Among the ${numeral(of)}, ${named} ${has(themes.length)} been chosen by ${list}`;
  },
  chosenBesides: (region, n, themes) =>
    `In addition, ${region} has chosen ${counted(n, grammarEn.theme)}: ${themes}.`,
  those: (n) => `the ${numeral(n)}`,
  them: 'them',
  known: 'the ⟨regions⟩ for which there is information',
  onlyOneChose: (region, n, themes, of) =>
    `${of === '' ? 'Only' : `Of ${of}, only`} ${region} has chosen ${n === 1 ? `the theme of ${themes}` : `these themes: ${themes}`}.`,
  mostAmong: (of, themes, n, count) =>
    `The most common theme${n > 1 ? 's' : ''} among the ${numeral(of)} ⟨regions⟩ ${n > 1 ? 'are' : 'is'} ${themes}, chosen by ${numeral(count)}${n > 1 ? ' each' : ''}.`,

  borders: (county, list) => `On the atlas’s map, ${county} borders ${list}.`,
  neighbour: (county, bearing, lake) =>
    `${countyIn(county, 'en')} to the ${COMPASS[bearing]}${lake === null ? '' : ` (across Lake ${lake})`}`,
  shares: (region, list) => `${region} shares ${list}.`,
  sharedWith: (themes, list, count) =>
    `with its neighbour${count === 1 ? '' : 's'} ${list} ${theThemes(themes)}`,
  noNeighbour: (themes, n, partly) =>
    `No neighbour${withData(partly)} has chosen ${anyOf(themes, n)}.`,
  noBorder: (county) => `${county} has no neighbours on the atlas’s map.`,
  acrossSea: (n, list) =>
    `Nearest across the sea ${n === 1 ? 'is' : 'are'} ${list}, measured on a simplified map between the nearest shores, not counting small islands.`,
  at: (county, km, bearing) => `${county} to the ${COMPASS[bearing]} (about ${km} km away)`,

  mostAlike: (metric, region, best, count, inProgramme) => {
    const isOne = count === 1;
    const result: Readonly<Record<Metric, string>> = {
      similar: `${isOne ? 'is the ⟨region⟩' : 'are the ⟨regions⟩'} most similar to ${region}`,
      nearby: `${isOne ? 'comes' : 'come'} first in the comparison with ${region}`,
      complementary: `${isOne ? 'is the best complement' : 'are the best complements'} to ${region}`,
    };
    return `By ${MEASURE[metric]}${inProgramme}, ${best} ${result[metric]}.`;
  },
  nobodyAlike: (metric, region, partly, inProgramme) => {
    const result =
      metric === 'complementary'
        ? `${region} has no complement among the other ⟨regions⟩${withData(partly)}`
        : `no other ⟨region⟩${withData(partly)} is similar to ${region}`;
    return `By ${MEASURE[metric]}${inProgramme}, ${result}.`;
  },
  onlyThere: (there, n, themes, here) =>
    `${there} has chosen ${counted(n, grammarEn.theme)} that ${here} has not: ${themes}.`,

  sorted: (total, focusAreas, inProgramme, themes) =>
    `The ${focusAreas} of the ${numeral(total)} ⟨regions⟩${inProgramme} are sorted under ${themes}.`,
  concern: (programme, who, count, focusAreas, n, themes, list) => {
    const all =
      { 1: 'the only theme', 2: 'both themes' }[themes] ?? `all ${numeral(themes)} themes`;
    const share = n === themes ? all : `${numeral(n)} of the ${numeral(themes)} themes`;
    return `${programme}, ${who} ${chosen(count)} ${counted(focusAreas, focusArea)}${count > 1 ? ' in all' : ''}, which concern${focusAreas === 1 ? 's' : ''} ${share}${list}.`;
  },
  mostCommon: (themes, count, each) =>
    `The most common ${each ? 'themes are' : 'theme is'} ${themes}, chosen by ${count}${each ? ' each' : ''}.`,
  nothingChosen: (programme, themes, partly) =>
    `${programme}, no ⟨region⟩${withData(partly)} has chosen any of the ${themes} themes.`,
  chosenByNone: (themes, n, partly) =>
    `No ⟨region⟩${withData(partly)} has chosen ${anyOf(themes, n)}.`,
  allChose: (list, themes) => `${list} have all chosen these themes: ${themes}.`,
};
