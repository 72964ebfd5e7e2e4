import type { Lang } from '../domain/model/dataset';
import { ANY_AREAS, COUNTIES } from '../domain/model/area-kinds';
import { isCounty, type AreaNouns, type AreaSystemData } from '../domain/model/region';
import { genitive, grammarSv } from './sv/grammar';

/** Areas, as far as their words go. */
export type NamedAreas = Pick<AreaSystemData, 'nouns' | 'areas'>;

/** The words between brackets in a text, as written for Sweden's regions, with the words for other areas. */
type Words = Readonly<Record<string, string>>;

/** What agrees with a Swedish noun of the other gender. */
const NEUTER: Words = {
  en: 'ett',
  ingen: 'inget',
  någon: 'något',
  annan: 'annat',
  den: 'det',
  var: 'vart',
  ändrad: 'ändrat',
};

/** True where the areas are counties, whose texts may say so. */
export function areCounties({ areas }: NamedAreas): boolean {
  return areas.length > 0 && areas.every(({ county }) => isCounty(county));
}

/** Returns what areas are called; where nothing is said, counties are regions, and all others areas. */
export function nounsOf(areas: NamedAreas): AreaNouns {
  return areas.nouns ?? (areCounties(areas) ? COUNTIES : ANY_AREAS);
}

function swedish(areas: NamedAreas): Words {
  const { sv, en } = nounsOf(areas);
  const isOfCounties = areCounties(areas);
  const { one, theOne, many, theMany, whole } = sv;
  return {
    ...(theOne.endsWith('t') ? NEUTER : {}),
    // In a sentence for those who read the other language.
    'no region': `no ${en.one}`,
    region: one,
    regions: genitive(one),
    regionen: theOne,
    regionens: genitive(theOne),
    regioner: many,
    regionerna: theMany,
    regionernas: genitive(theMany),
    'hela Sverige': `hela ${whole ?? 'kartan'}`,
    'Sveriges regioner': whole ? `${genitive(whole)} ${many}` : theMany,
    'regioner, län': isOfCounties ? `${many}, län` : many,
    landet: isOfCounties ? 'landet' : (whole ?? 'kartan'),
    länskod: isOfCounties ? 'länskod' : 'kod',
    län: isOfCounties ? 'län' : 'fullständigt namn',
    // The header of a column, which must be understood when the table is brought back.
    'regionens namn': isOfCounties ? one : 'områdesnamn',
  };
}

function english(areas: NamedAreas): Words {
  const { sv, en } = nounsOf(areas);
  const isOfCounties = areCounties(areas);
  const { one, many, whole } = en;
  const article = /^(?:[aeio]|u(?!ni))/.test(one) ? 'an' : 'a';
  const all = whole ? `all of ${whole}` : 'the whole map';
  return {
    // In a sentence for those who read the other language.
    'någon region': `${sv.theOne.endsWith('t') ? 'något' : 'någon'} ${sv.one}`,
    region: one,
    'a region': `${article} ${one}`,
    'a region’s': `${article} ${one}’s`,
    regions: many,
    'region’s': `${one}’s`,
    'regions’': many.endsWith('s') ? `${many}’` : `${many}’s`,
    'all of Sweden': all,
    'the regions of Sweden': `the ${many}${whole ? ` of ${whole}` : ''}`,
    'regions, counties': isOfCounties ? `${many}, counties` : many,
    'the whole country': isOfCounties ? 'the whole country' : all,
    'the country': isOfCounties ? 'the country' : (whole ?? 'the map'),
    'county code': isOfCounties ? 'county code' : 'code',
    county: isOfCounties ? 'county' : 'full name',
    'name of the region': isOfCounties ? one : 'area name',
  };
}

const WORDS: Readonly<Record<Lang, (areas: NamedAreas) => Words>> = { sv: swedish, en: english };

/** The texts that have been put into words, by areas and by the texts as they are written. */
const worded = new WeakMap<object, WeakMap<object, object>>();

/**
 * Returns texts in the words for areas. Texts are written for Sweden's regions: what stands in brackets, as in "Alla
 * ⟨regioner⟩" or "⟨Ingen region⟩ har valt temat", is what other areas have other words for. A whole phrase that has words of its
 * own is replaced, and else word by word.
 */
export function inWordsFor<Texts extends object>(
  areas: NamedAreas,
  lang: Lang,
  texts: Texts,
): Texts;
export function inWordsFor(areas: NamedAreas, lang: Lang, texts: object): object {
  const ofAreas = worded.get(areas) ?? new WeakMap<object, object>();
  worded.set(areas, ofAreas);
  const known = ofAreas.get(texts);
  if (known) return known;
  const made = everyText(texts, bracketReplacer(WORDS[lang](areas)));
  ofAreas.set(texts, made);
  return made;
}

/** Returns a function that puts words in the place of what stands in the brackets of a text. */
function bracketReplacer(words: Words) {
  const wordsFor = (phrase: string) =>
    words[phrase] ??
    phrase
      .split(' ')
      .map((word) => words[word] ?? word)
      .join(' ');
  const inWords = (phrase: string) => {
    const plain = grammarSv.lower(phrase);
    if (words[phrase] !== undefined || plain === phrase) return wordsFor(phrase);
    return grammarSv.upper(wordsFor(plain));
  };
  return (text: string) =>
    text.replaceAll(/⟨([^⟨⟩]*)⟩/g, (_whole, phrase: string) => inWords(phrase));
}

/** Changes every text of a value: of its lists and groups, and what its functions return. */
function everyText<Value>(value: Value, change: (text: string) => string): Value;
function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]) =>
      everyText<unknown>(Reflect.apply(value, undefined, given), change);
  }
  if (Array.isArray(value)) return value.map((each: unknown) => everyText(each, change));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, everyText(each, change)]),
  );
}
