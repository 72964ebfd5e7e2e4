import type { FormName } from './forms';
import type { Reader } from './reader';

const PROGRAMME = String.raw`I programmet (?<programme>.+?) har (?<share>.+?)`;
const KNOWN = '(?<known> som det finns uppgifter om)?';

/** Reads Swedish. */
export const READER_SV: Reader & { readonly patterns: Readonly<Record<FormName, RegExp>> } = {
  lang: 'sv',
  joints: [' samt ', ' och ', ' eller '],
  numerals: 'inga en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  nouns: {
    region: ['region', 'regioner'],
    focusArea: ['inriktning', 'inriktningar'],
    theme: ['tema', 'teman'],
  },
  share: (text, number) => {
    const partly = text.endsWith(' som det finns uppgifter om');
    const words = text.replace(/ som det finns uppgifter om$/, '');
    const one = /^(?<none>ingen|den enda) region$/.exec(words)?.groups;
    if (one) return { count: one['none'] === 'ingen' ? 0 : 1, total: 1, partly };
    if (/^båda (?:de regioner|regionerna)$/.test(words)) return { count: 2, total: 2, partly };
    const all = /^(?:alla )?(?:de )?(\S+) regioner(?:na)?$/.exec(words);
    if (all) return { count: number(all[1] ?? ''), total: number(all[1] ?? ''), partly };
    const [, count = '', total = ''] =
      /^(\S+) av (?:de )?(\S+) (?:regioner|regionerna)$/.exec(words) ?? [];
    return { count: count === 'ingen' ? 0 : number(count), total: number(total), partly };
  },
  directions: {
    norr: 0,
    nordost: 45,
    öster: 90,
    sydost: 135,
    söder: 180,
    sydväst: 225,
    väster: 270,
    nordväst: 315,
  },
  county: ({ county }) => county,
  inFamily: '(?: minst ett huvudtema)? inom',
  neighbour: /^(?<name>.+?) i (?<where>[a-zåäö]+)(?: \(gräns i (?<lake>.+)\))?$/,
  distant: /^(?<name>.+) \(cirka (?<km>\S+) km i (?<where>[a-zåäö]+)\)$/,
  verbs: {
    chosen: /(?: har valts)? av /,
    shared: /^tema(?:(?<one>t)|na) (?<themes>.+?)(?: gemensamt)? med (?<names>.+)$/,
  },
  everyone: 'alla regioner',
  patterns: {
    overview: new RegExp(`^${PROGRAMME} valt (?<areas>\\S+ inriktning(?:ar)?)\\.$`),
    evenOverview: new RegExp(
      `^(?<publisher>.+?)s sida om programmet (?<programme>.+?) har (?<areas>\\S+ inriktning(?:ar)?): (?<each>\\S+) för varje region${KNOWN}, men (?<fewer>bara )?(?<theirs>\\S+)(?: var)? för (?<others>.+)\\.$`,
    ),
    overviewOfOne:
      /^I programmet (?<programme>.+?) finns uppgifter bara om (?<name>.+), som (?:har valt (?<areas>\S+ inriktning(?:ar)?)|inte har valt någon inriktning)\.$/,
    fewer: new RegExp(
      `^(?<publisher>.+?)s sida har (?<fewer>bara )?(?<theirs>\\S+) inriktning(?:ar)?(?: var)? för (?<others>.+), men (?<each>\\S+) för de andra regioner(?:na|(?<known> som det finns uppgifter om))\\.$`,
    ),
    families: /^Av regionerna har (?<list>.+ minst ett huvudtema inom .+)\.$/,
    severalFamilies: /^En region kan räknas i flera grupper\.$/,
    oneTheme: new RegExp(`^${PROGRAMME} valt inriktningar som rör (?<theme>.+)\\.$`),
    levels:
      /^(?:(?<main>.+) har temat som huvudtema(?:, (?<secondary>.+) som bitema)?|(?<only>.+) har temat som bitema)\.$/,
    absent:
      /^Ingen av de (?<n>\S+) regionerna (?:längs fastlandets ostkust, från (?<from>.+) till (?<to>.+),|i (?<parts>.+)) har valt temat\.$/,
    allLieIn: /^(?:(?<both>Båda)|Alla (?<n>\S+)) ligger i (?<parts>.+)\.$/,
    bothThemes: new RegExp(
      `^${PROGRAMME} valt (?:såväl (?<a>[^:]+) som (?<b>[^:]+)|både (?<c>[^:]+) och (?<d>[^:]+))(?:: (?<names>.+))?\\.$`,
    ),
    oneNotOther:
      /^(?<who>.+) har valt (?<a>.+) men inte (?<b>[^;]+)(?:; för (?<reverse>.+) är det tvärtom)?\.$/,
    manyNotOther:
      /^Av (?<of>de \S+ regioner(?:na| som det finns uppgifter om)) har (?<count>\S+) valt (?<a>.+) men inte (?<b>[^;]+?)(?:; för (?<reverse>.+) är det tvärtom)?\.$/,
    anyTheme: new RegExp(`^${PROGRAMME} valt minst ett av de (?<n>\\S+) temana (?<themes>.+)\\.$`),
    allThemes: /^(?<who>.+) har valt alla (?<n>\S+)\.$/,
    mostThemes: /^(?<who>.+) har valt flest: (?<n>\S+?)(?<each> vardera)?\.$/,
    inPart:
      /^I (?<parts>.+?) har (?<share>.+?) valt (?:temat|(?<any>minst ett av temana)|båda temana|alla temana)(?:: (?<names>.+))?\.$/,
    nobodyComplements: new RegExp(
      `^Ingen annan region${KNOWN} kompletterar (?<region>.+) i fråga om teman\\.$`,
    ),
    nobodyAlike: new RegExp(
      `^Ingen annan region${KNOWN} liknar (?<region>.+?)(?: i teman och ordval|, inte heller när avståndet vägs in)\\.$`,
    ),
    mostAlike:
      /^Efter atlasens eget mått på teman och ordval är (?<best>.+) (?:(?<one>den region)|de regioner) som mest liknar (?<region>.+?)(?:, följda? av (?<next>.+))?\.$/,
    mostAlikeAndNear:
      /^Efter atlasens eget mått, när även avståndet vägs in, är (?<best>.+) (?:(?<one>den region)|de regioner) som mest liknar (?<region>.+?)(?:, följda? av (?<next>.+))?\.$/,
    bestComplement:
      /^Sett till teman är (?<best>.+) (?:(?<one>det bästa komplementet)|de bästa komplementen) till (?<region>.+?)(?:, följ(?:t|da) av (?<next>.+))?\.$/,
    sorted:
      /^De (?<total>\S+) regionernas (?<areas>\S+ inriktning(?:ar)?) är sorterade under (?<themes>.+)\.$/,
    concern:
      /^(?:De (?<total>\S+) regioner(?<known> som det finns uppgifter om)|(?<name>.+)) har valt (?<areas>\S+ inriktning(?:ar)?), som rör (?:alla|(?<n>\S+) av) de (?<of>\S+) temana(?:: (?<themes>.+))?\.$/,
    mostCommon:
      /^Vanligast är (?:temat (?<theme>.+), som (?<count>\S+ region(?:er)?) har valt|temana (?<themes>.+), med (?<each>\S+ region(?:er)?) var)\.$/,
    noneShared: new RegExp(`^Inget tema har valts av fler än en region${KNOWN}\\.$`),
    nothingChosen: new RegExp(`^Ingen region${KNOWN} har valt något av de (?<of>\\S+) temana\\.$`),
    onlyChosen:
      /^Av de (?<of>\S+) temana har (?:de regioner(?<known> som det finns uppgifter om) valt bara (?<themes>.+)|bara (?<all>.+) valts)\.$/,
    chosenByNone: new RegExp(`^Ingen region${KNOWN} har valt (?<themes>.+)\\.$`),
    onlyOneChose:
      /^(?:Bara (?<name>.+?) har|Av de (?:(?<n>\S+)|(?<known>regioner som det finns uppgifter om)) har bara (?<among>.+?)) valt (?<themes>.+)\.$/,
    allChose: /^(?<names>.+) har alla valt (?<themes>.+)\.$/,
    missing: /^Uppgifter (?:saknas om (?<who>.+)|finns bara om (?<only>.+))\.$/,
    chosenNone: /^(?<name>.+) har inte valt något av temana\.$/,
    chosenNotHere: /^Till skillnad från (?<here>.+) har (?<there>.+?) valt (?<themes>.+)\.$/,
    chosenAlone: /^(?<name>.+) har valt (?<n>\S+ tema(?:n)?): (?<themes>.+)\.$/,
    inCommon: /^(?<names>.+) har (?<n>\S+ tema(?:n)?) gemensamt: (?<themes>.+)\.$/,
    nothingInCommon:
      /^(?<names>.+?)(?: har inget tema gemensamt|: inget tema har valts av alla (?<n>\S+))\.$/,
    chosenBesides:
      /^(?:Därutöver har (?<name>.+?) valt|(?<other>.+) har även) tema(?:(?<one>t)|na) (?<themes>.+)\.$/,
    mostAmong:
      /^(?:(?<next>Näst vanligast)|Vanligast) bland de (?<of>\S+) är (?<themes>.+?), (?:som (?<count>\S+) har valt: (?<names>.+)|med (?<each>\S+) regioner var)\.$/,
    eachByOne:
      /^Följande teman har valts av en enda av de (?<of>\S+) regionerna vardera: (?<list>.+)\.$/,
    apart:
      /^Mellan (?<from>.+) och (?<to>.+) är det cirka (?<km>[\d\s]+) km fågelvägen, räknat från länens mittpunkter; (?<there>.+) ligger i (?<where>[a-zåäö]+)\.$/,
    furthest:
      /^Längst från varandra ligger (?<from>.+) och (?<to>.+): cirka (?<km>[\d\s]+) km fågelvägen mellan länens mittpunkter\.$/,
    noBorder: /^(?<name>.+) gränsar inte till något annat län\.$/,
    borders: /^(?<name>.+) gränsar på atlasens karta till (?<n>\S+) län: (?<list>.+)\.$/,
    sharedWith: /^(?<name>.+?) har (?<clauses>tema(?:t|na) .+ gemensamt med .+)\.$/,
    noNeighbour: new RegExp(`^Ingen granne${KNOWN} har valt (?<themes>.+)\\.$`),
    notChosenThere: /^Till skillnad från (?<here>.+) har (?<there>.+?) inte valt (?<themes>.+)\.$/,
    acrossSea:
      /^De(?:t närmaste länet| (?<n>\S+) närmaste länen) över havet är (?<list>.+), mätt på en förenklad karta, utan de minsta öarna\.$/,
    chosen: /^(?<clauses>.+ har valts av .+)\.$/,
  },
};
