import type { FormName } from './forms';
import type { Reader } from './reader';

const PROGRAMME = String.raw`I programmet (?<programme>.+?) har (?<share>.+?)`;
const IN = String.raw`I programmet (?<programme>.+?) har `;
const WITHIN = String.raw`(?: i programmet (?<programme>.+?))?`;
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
  inFamily: (label) =>
    `(?:Inom gruppen ${label} har (?<first>\\S+) region(?:er)? minst ett huvudtema|inom ${label} (?<count>[^\\s,]+)(?: region)?)`,
  neighbour: /^(?<name>.+?) i (?<where>[a-zåäö]+)(?: \(gräns i (?<lake>.+)\))?$/,
  distant: /^(?<name>.+) i (?<where>[a-zåäö]+) \(cirka (?<km>\S+) km bort\)$/,
  verbs: {
    chosen: /(?: valts)? av /,
    themes: /^tema(?:t|na) (?<themes>.+)$/,
    shared:
      /^tema(?:(?<one>t)|na) (?<themes>.+?)(?: gemensamt)? med grann(?:(?<single>en)|arna) (?<names>.+)$/,
  },
  everyone: 'alla regioner',
  patterns: {
    overview: new RegExp(`^${PROGRAMME} valt sammanlagt (?<areas>\\S+ inriktning(?:ar)?)\\.$`),
    overviewOfNone: new RegExp(`^${PROGRAMME} valt någon inriktning\\.$`),
    evenOverview: new RegExp(
      `^(?<publisher>.+?)s sida om programmet (?<programme>.+?) tar upp (?<areas>\\S+ inriktning(?:ar)?): (?<each>\\S+) för varje region${KNOWN} utom (?<others>.+), som (?:inte har någon|(?<fewer>bara )?har (?<theirs>\\S+)(?: var)?)\\.$`,
    ),
    fewer: new RegExp(
      `^(?<publisher>.+?)s sida har (?<fewer>bara )?(?<theirs>\\S+) inriktning(?:ar)?(?: var)? för (?<others>.+), men (?<each>\\S+) för var och en av de andra regioner(?:na|(?<known> som det finns uppgifter om))\\.$`,
    ),
    families: /^(?<list>Inom gruppen .+ minst ett huvudtema.*)\.$/,
    severalFamilies: /^En region kan räknas i flera grupper\.$/,
    oneTheme: new RegExp(`^${PROGRAMME} valt inriktningar som rör (?<theme>.+)\\.$`),
    levels:
      /^(?:(?<main>.+) har temat som huvudtema(?:; (?<secondary>.+) har det som bitema)?|(?<only>.+) har temat som bitema)\.$/,
    absent:
      /^Ingen av de (?<n>\S+) regionerna (?:längs fastlandets ostkust, från (?<from>.+) till (?<to>.+),|i (?<parts>.+)) har valt temat\.$/,
    allLieIn: /^(?<all>Båda|Samtliga) ligger i (?<parts>.+)\.$/,
    bothThemes: new RegExp(
      `^${PROGRAMME} valt (?:såväl (?<a>[^:]+) som (?<b>[^:]+)|både (?<c>[^:]+) och (?<d>[^:]+))(?:: (?<names>.+))?\\.$`,
    ),
    oneNotOther:
      /^(?<who>.+) har valt (?<a>.+) men inte (?<b>[^;]+)(?:; för (?<reverse>.+) är det tvärtom)?\.$/,
    manyNotOther:
      /^Av (?<of>de \S+ regioner(?:na| som det finns uppgifter om)) har (?<count>\S+) valt (?<a>.+) men inte (?<b>[^;]+?)(?:; för (?<reverse>.+) är det tvärtom)?\.$/,
    anyTheme: new RegExp(`^${PROGRAMME} valt minst ett av de (?<n>\\S+) temana (?<themes>.+)\\.$`),
    allThemes: /^(?<who>.+) har valt alla (?<n>\S+)\.$/,
    mostThemes: /^(?<who>.+) har valt flest av dem: (?<n>\S+?)(?<each> vardera)?\.$/,
    inPart:
      /^I (?!programmet )(?<parts>.+?) har (?<share>.+?)(?:, (?<names>.+),)? valt (?:temat|(?<any>minst ett av temana|något av temana)|båda temana|alla temana)\.$/,
    nobodyComplements: new RegExp(
      `^Ingen annan region${KNOWN} kompletterar (?<region>.+), enligt atlasens eget mått, som utgår från teman${WITHIN}\\.$`,
    ),
    nobodyAlike: new RegExp(
      `^Ingen annan region${KNOWN} liknar (?<region>.+), enligt atlasens eget mått, som väger samman (?:avstånd med )?teman och ordval${WITHIN}\\.$`,
    ),
    mostAlike: new RegExp(
      String.raw`^Enligt atlasens eget mått, som väger samman teman och ordval${WITHIN}, är det (?<best>.+) som liknar (?<region>.+?) mest\.$`,
    ),
    mostAlikeAndNear: new RegExp(
      String.raw`^Enligt atlasens eget mått, som väger samman avstånd med teman och ordval${WITHIN}, kommer (?<best>.+) först i jämförelsen med (?<region>.+?)\.$`,
    ),
    bestComplement: new RegExp(
      String.raw`^Enligt atlasens eget mått, som utgår från teman${WITHIN}, är (?<best>.+) (?:(?<one>det bästa komplementet)|de bästa komplementen) till (?<region>.+?)\.$`,
    ),
    sorted:
      /^De (?<total>\S+) regionernas (?<areas>\S+ inriktning(?:ar)?) i programmet (?<programme>.+) är sorterade under (?<themes>.+)\.$/,
    concern: new RegExp(
      String.raw`^${IN}(?:de (?<total>\S+) regioner(?<known> som det finns uppgifter om)|(?<name>.+?)) valt (?:sammanlagt )?(?<areas>\S+ inriktning(?:ar)?), som rör (?:alla|(?<n>\S+) av) de (?<of>\S+) temana(?:: (?<themes>.+))?\.$`,
    ),
    mostCommon:
      /^Vanligast är (?:temat (?<theme>.+), som (?<count>\S+ region(?:er)?) har valt|temana (?<themes>.+), med (?<each>\S+ region(?:er)?) vardera)\.$/,
    nothingChosen: new RegExp(`^${IN}ingen region${KNOWN} valt något av de (?<of>\\S+) temana\\.$`),
    chosenByNone: new RegExp(
      `^Ingen region${KNOWN} har valt (?:(?<one>temat)|något av temana) (?<themes>.+)\\.$`,
    ),
    onlyOneChose:
      /^(?:Bara (?<name>.+?) har|Av (?:(?<them>dem)|de (?<n>\S+)|de (?<known>regioner som det finns uppgifter om)) har bara (?<among>.+?)) valt tema(?:(?<one>t)|na) (?<themes>.+)\.$/,
    allChose: /^(?<names>.+) har alla valt temana (?<themes>.+)\.$/,
    unread: /^Det återstår texter att tolka om (?<who>.+), så fler teman kan vara valda där\.$/,
    missing: /^(?:Uppgifter saknas om (?<who>.+)|Det finns uppgifter bara om (?<only>.+))\.$/,
    chosenNone: new RegExp(
      String.raw`^(?:${IN}(?<who>.+)|(?<name>.+) har) inte valt något av temana\.$`,
    ),
    onlyThere:
      /^(?<there>.+) har valt (?<n>\S+ tema(?:n)?) som (?<here>.+) inte har valt: (?<themes>.+)\.$/,
    chosenAlone: new RegExp(
      String.raw`^(?:${IN}(?<who>.+)|(?<name>.+) har) valt (?<n>\S+ tema(?:n)?): (?<themes>.+)\.$`,
    ),
    inCommon: new RegExp(
      String.raw`^(?:${IN}(?<these>.+)|(?<names>.+) har) (?<n>\S+ tema(?:n)?) gemensamt: (?<themes>.+)\.$`,
    ),
    nothingInCommon: new RegExp(
      String.raw`^I programmet (?<programme>.+?) (?:har (?<names>.+) inget tema gemensamt|är inget tema gemensamt för (?<several>.+))\.$`,
    ),
    chosenBesides: /^Därutöver har (?<name>.+?) valt tema(?:(?<one>t)|na) (?<themes>.+)\.$/,
    mostAmong:
      /^Vanligast bland de (?<of>\S+) regionerna är (?<themes>.+), med (?<count>\S+) regioner(?<each> vardera)?\.$/,
    noBorder: /^(?<name>.+) har inga grannar på atlasens karta\.$/,
    borders: /^(?<name>.+) gränsar på atlasens karta till (?<list>.+)\.$/,
    sharedWith: /^(?<name>.+?) har (?<clauses>tema(?:t|na) .+ gemensamt med .+)\.$/,
    noNeighbour: new RegExp(
      `^Ingen granne${KNOWN} har valt (?:(?<one>temat)|något av temana) (?<themes>.+)\\.$`,
    ),
    acrossSea:
      /^Närmast på andra sidan havet ligger (?<list>.+), mätt på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade\.$/,
    chosen: /^Bland de (?<of>\S+) har (?<clauses>tema(?:t|na) .+ valts av .+)\.$/,
  },
};
