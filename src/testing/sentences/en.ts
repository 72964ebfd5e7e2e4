import type { FormName } from './forms';
import type { Reader } from './reader';

const PROGRAMME = String.raw`In the programme (?<programme>.+?)(?: \([^)]+\))?, (?<share>.+) (?:has|have) chosen`;
const IN = String.raw`In the programme (?<programme>.+?)(?: \([^)]+\))?, `;
const WITHIN = String.raw`(?: in the programme (?<programme>.+?)(?: \([^)]+\))?)?`;
const KNOWN = '(?<known> for which there is information)?';
/** Names of counties that are not those of their regions. */
const COUNTIES: Readonly<Record<string, string>> = {
  Sörmland: 'Södermanland',
  'Jämtland Härjedalen': 'Jämtland',
};

/** Reads English. */
export const READER_EN: Reader & { readonly patterns: Readonly<Record<FormName, RegExp>> } = {
  lang: 'en',
  joints: [', and ', ', or ', ' and ', ' or '],
  numerals: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  nouns: {
    region: ['region', 'regions'],
    focusArea: ['focus area', 'focus areas'],
    theme: ['theme', 'themes'],
  },
  share: (text, number) => {
    const partly = text.endsWith(' for which there is information');
    const words = text.replace(/ for which there is information$/, '');
    const one = /^(?<none>no|the only) region$/.exec(words)?.groups;
    if (one) return { count: one['none'] === 'no' ? 0 : 1, total: 1, partly };
    if (words === 'both regions') return { count: 2, total: 2, partly };
    const all = /^(?:all )?(?:the )?(\S+) regions$/.exec(words);
    if (all) return { count: number(all[1] ?? ''), total: number(all[1] ?? ''), partly };
    const [, count = '', total = ''] = /^(\S+) of (?:the )?(\S+) regions$/.exec(words) ?? [];
    return {
      count: count === 'none' || count === 'neither' ? 0 : number(count),
      total: number(total),
      partly,
    };
  },
  directions: {
    north: 0,
    'north-east': 45,
    east: 90,
    'south-east': 135,
    south: 180,
    'south-west': 225,
    west: 270,
    'north-west': 315,
  },
  county: ({ shortName }) => `${COUNTIES[shortName] ?? shortName} County`,
  inFamily: (label) =>
    `(?:In the group ${label}, (?<first>\\S+) regions? ha(?:s|ve) at least one main theme|in ${label} (?<count>[^\\s,]+)(?: region)?)`,
  neighbour: /^(?<name>.+?) to the (?<where>[a-z-]+)(?: \(across Lake (?<lake>.+)\))?$/,
  distant: /^(?<name>.+) to the (?<where>[a-z-]+) \(about (?<km>\S+) km away\)$/,
  verbs: {
    chosen: /(?: ha(?:s|ve) been chosen)? by /,
    themes: /^the theme of (?<themes>.+)$/,
    shared:
      /^with its (?:(?<single>neighbour)|neighbours) (?<names>.+?) the theme of (?<themes>.+)$/,
  },
  everyone: 'any region',
  patterns: {
    overview: new RegExp(`^${PROGRAMME} (?<areas>\\S+ focus areas?) in all\\.$`),
    overviewOfNone: new RegExp(`^${PROGRAMME} any focus area\\.$`),
    evenOverview: new RegExp(
      `^On its page about the programme (?<programme>.+?)(?: \\([^)]+\\))?, (?<publisher>.+?)(?: \\([^)]+\\))? lists (?<areas>\\S+ focus areas?): (?<each>\\S+) for each region${KNOWN} except (?<others>.+), which ha(?:s|ve) (?<fewer>only )?(?<theirs>\\S+)(?: each)?\\.$`,
    ),
    fewer: new RegExp(
      `^(?<publisher>.+)’s page has (?<fewer>only )?(?<theirs>\\S+) focus areas?(?: each)? for (?<others>.+), but (?<each>\\S+) for each of the other regions${KNOWN}\\.$`,
    ),
    families: /^(?<list>In the group .+ ha(?:s|ve) at least one main theme.*)\.$/,
    severalFamilies: /^A region may be counted in several groups\.$/,
    oneTheme: new RegExp(`^${PROGRAMME} focus areas that concern (?<theme>.+)\\.$`),
    levels:
      /^It is a (?:main theme for (?<main>.+?)(?:, and a secondary theme for (?<secondary>.+))?|secondary theme for (?<only>.+))\.$/,
    absent:
      /^None of the (?<n>\S+) regions (?:on the mainland’s east coast, from (?<from>.+) to (?<to>.+),|in (?<parts>.+)) has chosen the theme\.$/,
    allLieIn: /^(?<all>Both|All of them) are in (?<parts>.+)\.$/,
    bothThemes: new RegExp(
      `^${PROGRAMME} (?:both (?<both>[^:]+?)|(?<a>[^:]+) together with (?<b>[^:]+?))(?:: (?<names>.+))?\\.$`,
    ),
    oneNotOther:
      /^(?<who>.+?) ha(?:s|ve) chosen (?<a>.+) but not (?<b>[^;]+?)(?:; the reverse is true of (?<reverse>.+))?\.$/,
    manyNotOther:
      /^Of (?<of>the \S+ regions(?: for which there is information)?), (?<count>\S+) have chosen (?<a>.+) but not (?<b>[^;]+?)(?:; the reverse is true of (?<reverse>.+))?\.$/,
    anyTheme: new RegExp(
      `^${PROGRAMME} at least one of these (?<n>\\S+) themes: (?<themes>.+)\\.$`,
    ),
    allThemes: /^(?<who>.+) ha(?:s|ve) chosen all (?<n>\S+)\.$/,
    mostThemes:
      /^(?<who>.+) ha(?:s|ve) chosen the highest number of them: (?<n>\S+?)(?<each> each)?\.$/,
    inPart:
      /^In (?<parts>(?:(?:, | and )?(?:Norrland|Svealand|Götaland) \(\w+ Sweden\))+), (?<share>[^,]+)(?:, (?<names>.+),)? ha(?:s|ve) chosen (?:the theme|(?<any>at least one of the themes|any of the themes)|both themes|all the themes)\.$/,
    nobodyComplements: new RegExp(
      `^By the atlas’s own measure, which is based on themes${WITHIN}, (?<region>.+) has no complement among the other regions${KNOWN}\\.$`,
    ),
    nobodyAlike: new RegExp(
      `^By the atlas’s own measure, which combines (?:distance with )?themes and wording${WITHIN}, no other region${KNOWN} is similar to (?<region>.+)\\.$`,
    ),
    mostAlike: new RegExp(
      String.raw`^By the atlas’s own measure, which combines themes and wording${WITHIN}, (?<best>.+) (?:is|are) the (?:(?<one>region)|regions) most similar to (?<region>.+?)\.$`,
    ),
    mostAlikeAndNear: new RegExp(
      String.raw`^By the atlas’s own measure, which combines distance with themes and wording${WITHIN}, (?<best>.+) (?:(?<one>comes)|come) first in the comparison with (?<region>.+?)\.$`,
    ),
    bestComplement: new RegExp(
      String.raw`^By the atlas’s own measure, which is based on themes${WITHIN}, (?<best>.+) (?:(?<one>is the best complement)|are the best complements) to (?<region>.+?)\.$`,
    ),
    sorted:
      /^The (?<areas>\S+ focus areas?) of the (?<total>\S+) regions in the programme (?<programme>.+?)(?: \([^)]+\))? are sorted under (?<themes>.+)\.$/,
    concern: new RegExp(
      String.raw`^${IN}(?:the (?<total>\S+) regions(?<known> for which there is information)|(?<name>.+)) ha(?:s|ve) chosen (?<areas>\S+ focus areas?)(?: in all)?, which concerns? (?:all|(?<n>\S+) of the) (?<of>\S+) themes(?:: (?<themes>.+))?\.$`,
    ),
    mostCommon:
      /^The most common (?:theme is (?<theme>.+), chosen by (?<count>\S+ regions?)|themes are (?<themes>.+), chosen by (?<each>\S+ regions?) each)\.$/,
    nothingChosen: new RegExp(
      `^${IN}no region${KNOWN} has chosen any of the (?<of>\\S+) themes\\.$`,
    ),
    chosenByNone: new RegExp(
      `^No region${KNOWN} has chosen (?:(?<one>the theme) of|(?:any|either) of these themes:) (?<themes>.+)\\.$`,
    ),
    onlyOneChose:
      /^(?:Only|Of (?:(?<them>them)|the (?<n>\S+)|the (?<known>regions for which there is information)), only) (?<name>.+) has chosen (?:the (?<one>theme) of|these themes:) (?<themes>.+)\.$/,
    allChose: /^(?<names>.+) have all chosen these themes: (?<themes>.+)\.$/,
    unread:
      /^Not all texts on (?<who>.+) have been interpreted yet, so more themes may have been chosen there\.$/,
    missing:
      /^(?:There is no information on (?<who>.+)|There is information on (?<only>.+) only)\.$/,
    chosenNone: new RegExp(
      String.raw`^(?:${IN}(?<who>.+)|(?<name>.+)) has chosen none of the themes\.$`,
    ),
    onlyThere:
      /^(?<there>.+) has chosen (?<n>\S+ themes?) that (?<here>.+) has not: (?<themes>.+)\.$/,
    chosenAlone: new RegExp(
      String.raw`^(?:${IN}(?<who>[^,]+)|(?<name>[^,]+)) has chosen (?<n>\S+ themes?): (?<themes>.+)\.$`,
    ),
    inCommon: new RegExp(
      String.raw`^(?:${IN}(?<these>.+)|(?<names>.+)) have (?<n>\S+ themes?) in common: (?<themes>.+)\.$`,
    ),
    nothingInCommon: new RegExp(
      String.raw`^${IN}(?:(?<names>.+) have no theme in common|no theme is common to (?<several>.+))\.$`,
    ),
    chosenBesides: /^In addition, (?<name>.+) has chosen (?<n>\S+ themes?): (?<themes>.+)\.$/,
    mostAmong:
      /^The most common themes? among the (?<of>\S+) regions (?:is|are) (?<themes>.+), chosen by (?<count>\S+?)(?<each> each)?\.$/,
    noBorder: /^(?<name>.+) has no neighbours on the atlas’s map\.$/,
    borders: /^On the atlas’s map, (?<name>.+) borders (?<list>.+)\.$/,
    sharedWith: /^(?<name>.+?) shares (?<clauses>with its neighbours? .+)\.$/,
    noNeighbour: new RegExp(
      `^No neighbour${KNOWN} has chosen (?:(?<one>the theme) of|(?:any|either) of these themes:) (?<themes>.+)\\.$`,
    ),
    acrossSea:
      /^Nearest across the sea (?:is|are) (?<list>.+), measured on a simplified map between the nearest shores, not counting small islands\.$/,
    chosen: /^Among the (?<of>\S+), (?<clauses>the theme of .+ ha(?:s|ve) been chosen by .+)\.$/,
  },
};
