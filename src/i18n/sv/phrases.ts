import type { Coverage, Evenness } from '../../domain/summaries/names';
import type { Compass } from '../../domain/geography/distance';
import type { Bilingual } from '../../domain/model/bilingual';
import type { Metric } from '../../domain/similarity/peers';
import { COMPASS, genitive, grammarSv } from './grammar';

const { counted, focusArea, numeral, upper } = grammarSv;
/** What similarity is measured by. */
const MEASURE: Readonly<Record<Metric, string>> = {
  similar: 'atlasens eget mått, som väger samman teman och ordval',
  nearby: 'atlasens eget mått, som väger samman avstånd med teman och ordval',
  complementary: 'atlasens eget mått, som utgår från teman',
};

const withData = (partly: boolean) => (partly ? ' som det finns uppgifter om' : '');
/** "två teman", but "ett tema". */
const themeCount = (n: number) => (n === 1 ? 'ett tema' : counted(n, grammarSv.theme));
/** "I programmet Vägar har Dalarna", or "Dalarna har" where the programme has been named. */
const have = (programme: string, who: string) =>
  programme === '' ? `${who} har` : `${programme} har ${who}`;
/** "som bara har en", or "som har tre var" of several. */
const othersHave = ({ each, others, theirs }: Evenness) =>
  theirs === 0
    ? 'som inte har någon'
    : `som ${theirs < each ? 'bara ' : ''}har ${numeral(theirs)}${others.length > 1 ? ' var' : ''}`;
/** "temat livsmedel", or "temana livsmedel och innovation". */
const theThemes = (themes: readonly string[]) =>
  `${themes.length === 1 ? 'temat' : 'temana'} ${grammarSv.list(themes)}`;
/** "temat livsmedel", or "något av temana livsmedel eller innovation": what of them is chosen by nobody. */
const anyOf = (themes: string, n: number) =>
  n === 1 ? `temat ${themes}` : `något av temana ${themes}`;
const theRegions = (total: number, partly: boolean) =>
  `de ${numeral(total)} ${partly ? `⟨regioner⟩${withData(true)}` : '⟨regionerna⟩'}`;

/** Swedish phrases, one for each form of sentence. `who` is regions by name or number; `partly`: some lack data. */
export const phrasesSv = {
  ...grammarSv,
  county: (county: string) => county,
  part: (part: Bilingual) => part.sv,
  programme: ({ title }: Coverage['programme']) => `I programmet ${title}`,
  missing: (who: string) => `Uppgifter saknas om ${who}.`,
  unread: (who: string) =>
    `Det återstår texter att tolka om ${who}, så fler teman kan vara valda där.`,
  onlyKnown: (list: string) => `Det finns uppgifter bara om ${list}.`,
  everyRegion: 'alla ⟨regioner⟩',
  theRegions,
  share: (count: number, total: number, partly: boolean): string => {
    if (total === 1 && count === 1 && !partly) return '⟨den enda regionen⟩';
    if (total === 1) return `⟨${count === 0 ? 'ingen' : 'den enda'} region⟩${withData(partly)}`;
    if (count === total && total === 2) {
      return partly ? `båda de ⟨regioner⟩${withData(true)}` : 'båda ⟨regionerna⟩';
    }
    const known = partly ? theRegions(total, partly) : `${numeral(total)} ⟨regioner⟩`;
    if (count === total) return `alla ${known}`;
    return `⟨${count === 0 ? 'ingen' : numeral(count)}⟩ av ${count === 0 ? theRegions(total, partly) : known}`;
  },
  oneTheme: (programme: string, share: string, _count: number, theme: string) =>
    `${programme} har ${share} valt inriktningar som rör ${theme}.`,
  levels: (main: string, secondary: string) => {
    if (main === '') return `${secondary} har temat som bitema.`;
    return `${main} har temat som huvudtema${secondary === '' ? '' : `; ${secondary} har det som bitema`}.`;
  },
  eastCoast: (from: string, to: string) => `längs fastlandets ostkust, från ${from} till ${to},`,
  inParts: (parts: string) => `i ${parts}`,
  allLieIn: (count: number, part: string) =>
    `${count === 2 ? 'Båda' : 'Samtliga'} ligger i ${part}.`,
  absent: (count: number, where: string) =>
    `⟨Ingen⟩ av de ${numeral(count)} ⟨regionerna⟩ ${where} har valt temat.`,

  // "Såväl … som" keeps the two apart where a label has an "och" of its own.
  bothThemes: (programme: string, share: string, _count: number, a: string, b: string) =>
    `${programme} har ${share} valt ${`${a}${b}`.includes(' och ') ? `såväl ${a} som ${b}` : `både ${a} och ${b}`}`,
  oneNotOther: (who: string, _count: number, a: string, b: string) =>
    `${who} har valt ${a} men inte ${b}`,
  manyNotOther: (of: string, count: number, a: string, b: string) =>
    `Av ${of} har ${numeral(count)} valt ${a} men inte ${b}`,
  reverse: (who: string) => `; för ${who} är det tvärtom`,
  anyTheme: (programme: string, share: string, _count: number, n: number, themes: string) =>
    `${programme} har ${share} valt minst ett av de ${numeral(n)} temana ${themes}.`,
  allThemes: (who: string, _count: number, n: number) =>
    `${upper(who)} har valt alla ${numeral(n)}.`,
  mostThemes: (who: string, count: number, n: number) =>
    `${upper(who)} har valt flest av dem: ${numeral(n)}${count > 1 ? ' vardera' : ''}.`,

  overview: (programme: string, regions: string, _count: number, focusAreas: string) =>
    `${programme} har ${regions} valt sammanlagt ${focusAreas}.`,
  evenOverview: (
    { publisher, title }: Coverage['programme'],
    focusAreas: string,
    evenness: Evenness,
    list: string,
    partly: boolean,
  ) =>
    `${genitive(publisher)} sida om programmet ${title} tar upp ${focusAreas}: ${numeral(evenness.each)} för varje ⟨region⟩${withData(partly)} utom ${list}, ${othersHave(evenness)}.`,
  fewer: (publisher: string, { each, others, theirs }: Evenness, list: string, partly: boolean) => {
    const count = theirs === 0 ? 'ingen inriktning' : `bara ${counted(theirs, focusArea)}`;
    return `${genitive(publisher)} sida har ${count}${others.length > 1 ? ' var' : ''} för ${list}, men ${numeral(each)} för ⟨var och en⟩ av de andra ${partly ? `⟨regioner⟩${withData(partly)}` : '⟨regionerna⟩'}.`;
  },
  overviewOfNone: (programme: string, share: string) =>
    `${programme} har ${share} valt någon inriktning.`,
  regionsOf: (total: number, partly: boolean) => {
    if (total === 1 && partly) return `⟨den enda region⟩${withData(partly)}`;
    return partly ? theRegions(total, partly) : counted(total, grammarSv.region);
  },
  /** The label keeps its capital: it is the name of a group, whatever it says. */
  familyIn: (family: string, count: number, isFirst: boolean) =>
    isFirst
      ? `Inom gruppen ${family} har ${counted(count, grammarSv.region)} minst ett huvudtema`
      : `inom ${family} ${count === 1 ? '⟨en region⟩' : numeral(count)}`,
  severalFamilies: '⟨En region⟩ kan räknas i flera grupper.',

  inPart: (
    parts: string,
    share: string,
    count: number,
    list: string,
    rule: 'one' | 'any' | 'both' | 'all',
  ) =>
    `I ${parts} har ${share}${list === '' ? '' : `, ${list},`} valt ${{ one: 'temat', any: count === 0 ? 'något av temana' : 'minst ett av temana', both: 'båda temana', all: 'alla temana' }[rule]}.`,

  chosenAlone: (programme: string, region: string, n: number, themes: string) =>
    `${have(programme, region)} valt ${themeCount(n)}: ${themes}.`,
  chosenNone: (programme: string, region: string) =>
    `${have(programme, region)} inte valt något av temana.`,
  inCommon: (programme: string, list: string, n: number, themes: string) =>
    `${have(programme, list)} ${themeCount(n)} gemensamt: ${themes}.`,
  nothingInCommon: (programme: string, list: string, n: number) =>
    n === 2
      ? `${have(programme, list)} inget tema gemensamt.`
      : `${programme} är inget tema gemensamt för ${list}.`,
  /** `of` is how many are compared in the first clause, null in the others. */
  chosen: (themes: readonly string[], list: string, of: number | null) => {
    const named = theThemes(themes);
    return of === null
      ? `${named} av ${list}`
      : `Bland de ${numeral(of)} har ${named} valts av ${list}`;
  },
  // The noun tells a theme, which is our interpretation, from a focus area that the page says has been chosen "även".
  chosenBesides: (region: string, n: number, themes: string) =>
    `Därutöver har ${region} valt ${n === 1 ? 'temat' : 'temana'} ${themes}.`,
  those: (n: number) => `de ${numeral(n)}`,
  them: 'dem',
  known: 'de ⟨regioner⟩ som det finns uppgifter om',
  onlyOneChose: (region: string, n: number, themes: string, of: string) =>
    `${of === '' ? `Bara ${region} har` : `Av ${of} har bara ${region}`} valt ${n === 1 ? 'temat' : 'temana'} ${themes}.`,
  mostAmong: (of: number, themes: string, n: number, count: number) =>
    `Vanligast bland de ${numeral(of)} ⟨regionerna⟩ är ${themes}, med ${numeral(count)} ⟨regioner⟩${n > 1 ? ' vardera' : ''}.`,

  borders: (county: string, list: string) => `${county} gränsar på atlasens karta till ${list}.`,
  neighbour: (county: string, bearing: Compass, lake: string | null) =>
    `${county} i ${COMPASS[bearing]}${lake === null ? '' : ` (gräns i ${lake})`}`,
  shares: (region: string, list: string) => `${region} har ${list}.`,
  sharedWith: (themes: readonly string[], list: string, count: number, isFirst: boolean) =>
    `${theThemes(themes)}${isFirst ? ' gemensamt' : ''} med ${count === 1 ? 'grannen' : 'grannarna'} ${list}`,
  noNeighbour: (themes: string, n: number, partly: boolean) =>
    `Ingen granne${withData(partly)} har valt ${anyOf(themes, n)}.`,
  noBorder: (county: string) => `${county} har inga grannar på atlasens karta.`,
  acrossSea: (_n: number, list: string) =>
    `Närmast på andra sidan havet ligger ${list}, mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade.`,
  at: (county: string, km: string, bearing: Compass) =>
    `${county} i ${COMPASS[bearing]} (cirka ${km} km bort)`,

  mostAlike: (metric: Metric, region: string, best: string, count: number, inProgramme: string) => {
    const result: Readonly<Record<Metric, string>> = {
      similar: `är det ${best} som liknar ${region} mest`,
      nearby: `kommer ${best} först i jämförelsen med ${region}`,
      complementary: `är ${best} ${count === 1 ? 'det bästa komplementet' : 'de bästa komplementen'} till ${region}`,
    };
    return `Enligt ${MEASURE[metric]}${inProgramme}, ${result[metric]}.`;
  },
  nobodyAlike: (metric: Metric, region: string, partly: boolean, inProgramme: string) => {
    const does = metric === 'complementary' ? 'kompletterar' : 'liknar';
    return `⟨Ingen annan region⟩${withData(partly)} ${does} ${region}, enligt ${MEASURE[metric]}${inProgramme}.`;
  },
  onlyThere: (there: string, n: number, themes: string, here: string) =>
    `${there} har valt ${themeCount(n)} som ${here} inte har valt: ${themes}.`,

  sorted: (total: number, focusAreas: string, inProgramme: string, themes: string) =>
    `De ${numeral(total)} ⟨regionernas⟩ ${focusAreas}${inProgramme} är sorterade under ${themes}.`,
  concern: (
    programme: string,
    who: string,
    count: number,
    focusAreas: number,
    chosen: number,
    themes: number,
    list: string,
  ) => {
    const of = `de ${numeral(themes)} temana`;
    const all = { 1: 'det enda temat', 2: 'båda temana' }[themes] ?? `alla ${of}`;
    const share = chosen === themes ? all : `${chosen === 1 ? 'ett' : numeral(chosen)} av ${of}`;
    return `${have(programme, who)} valt ${count === 1 ? '' : 'sammanlagt '}${counted(focusAreas, focusArea)}, som rör ${share}${list}.`;
  },
  mostCommon: (themes: string, count: string, each: boolean) =>
    each
      ? `Vanligast är temana ${themes}, med ${count} vardera.`
      : `Vanligast är temat ${themes}, som ${count} har valt.`,
  nothingChosen: (programme: string, themes: string, partly: boolean) =>
    `${have(programme, `⟨ingen region⟩${withData(partly)}`)} valt något av de ${themes} temana.`,
  chosenByNone: (themes: string, n: number, partly: boolean) =>
    `⟨Ingen region⟩${withData(partly)} har valt ${anyOf(themes, n)}.`,
  allChose: (list: string, themes: string) => `${list} har alla valt temana ${themes}.`,
};
