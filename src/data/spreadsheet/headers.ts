import { foldLetters } from '../../domain/text-analysis/fold-letters';

/** What a column holds, with the words that its header may be, in Swedish and English, without spaces and dots. */
const WORDS = {
  code: 'lanskod kod kommunkod regionkod code countycode',
  region:
    'region regioner lan county kommun municipality regionnamn regionsnamn lansnamn countyname regionname landsting omradesnamn areaname fullstandigtnamn fullname',
  identity: 'iso31662 nuts3 iso nuts',
  areaId: 'id',
  number: 'nummer nr number',
  title:
    'inriktning inriktningar insatsomrade insatsomraden omrade omraden fokusomrade fokusomraden prioritering ' +
    'satsning insats focusarea area title titel rubrik prioritet priority priorities prioriterar satsar',
  titleEn: 'inriktningpaengelska focusareainenglishourtranslation',
  text: 'text textordagrant textwordforword beskrivning description sammanfattning summary fritext brodtext body',
  form: 'textensform formofthetext',
  noteSv: 'notpasvenska noteinswedish',
  noteEn: 'notpaengelska noteinenglish',
  notes: 'pasidanstarocksa thepagealsosays ovrigt noter notes',
  notesForm: 'dessform formofwhatitalsosays',
  main: 'huvudtema huvudteman maintheme mainthemes',
  touches: 'bitema biteman secondarytheme secondarythemes',
  themeId: 'tematsid themeid temaid',
  labelSv: 'tema teman temapasvenska themeinswedish',
  labelEn: 'theme themes temapaengelska',
  family: 'familj family temagrupp',
  definition: 'definition',
  definitionSv: 'definitionpasvenska definitioninswedish',
  definitionEn: 'definitionpaengelska',
  level: 'niva level',
  evidence: 'citat citatordagrant quote quotewordforword belagg evidence',
  contact:
    'kontakt kontakter kontaktperson kontaktpersoner kontaktuppgifter contact contacts contactperson ' +
    'tjansteperson ansvarigtjansteperson ansvarig handlaggare vem responsible',
  person: 'namn name',
  printed:
    'telefon telefonnummer tel tfn tlf telnr tfnnr mobil mobilnummer phone telephone telefonsompasidan telephoneasprinted',
  email: 'epost epostadress mejl mail email emailaddress',
  role: 'roll befattning funktion role',
  switchboard: 'vaxel switchboard',
  extension: 'anknytning extension',
  areaCount: 'antalinriktningar numberoffocusareas',
  key: 'falt field',
  value: 'innehall content',
  /** What follows from the rest, in the workbook of the atlas. */
  derived:
    'kortnamn shortname grannar neighbours anmarkning remark kalla source ' +
    'telefonsomlank telephoneasalink',
} as const;

export type Field = keyof typeof WORDS;

export interface Header {
  readonly field: Field;
  /** True if the whole header is one of the words, and not only one word of it. */
  readonly isExact: boolean;
}

/** True for the name of a field. */
export const isField = (name: string): name is Field => name in WORDS;

const byWord: ReadonlyMap<string, Field> = new Map(
  Object.keys(WORDS)
    .filter(isField)
    .flatMap((field) => WORDS[field].split(' ').map((word) => [word, field] as const)),
);

/** Of several words in a header, the one that says most: "Telefon till kontaktperson" is a number. */
const PRIORITY: readonly Field[] = [
  'email',
  'printed',
  'role',
  'evidence',
  'text',
  'touches',
  'main',
  'title',
  'contact',
  'labelSv',
  'region',
  'code',
];
const LONGEST_HEADER = 60;
/** A header of published text, with the name of its language: "Text, word for word (Swedish)". */
const IN_LANGUAGE = /^((?:text|citat|quote)(?:ordagrant|wordforword)).+/;
/** In the workbook of the atlas, how many regions, or other areas, have chosen a theme. */
const NUMBER_OF_AREAS = /.(?:meddetsom(?:huvud|bi)tema|withthethemeasa(?:main|secondary)one)$/;

/** Returns what a header means, or null. */
export function readHeader(text: string): Header | null {
  if (text.length > LONGEST_HEADER) return null;
  const words = wordsIn(text);
  if (NUMBER_OF_AREAS.test(words.join(''))) return { field: 'derived', isExact: true };
  const whole =
    byWord.get(words.join('').replace(IN_LANGUAGE, '$1')) ??
    byWord.get(wordsIn(text, true).join(''));
  if (whole !== undefined) return { field: whole, isExact: true };
  const fields = new Set(words.map(fieldOf));
  const field = PRIORITY.find((each) => fields.has(each));
  return field === undefined ? null : { field, isExact: false };
}

/** Returns the number of a header such as "Inriktning 2", or null. */
export function headerNumber(text: string): number | null {
  const digits = /(?:^|[^\d-])(\d{1,2})(?!\d)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function wordsIn(text: string, withDigits = false): readonly string[] {
  const plain = foldLetters(text.toLowerCase()).replaceAll(/e-(?=(?:post|mail))/g, 'e');
  return plain.match(withDigits ? /[a-z\d]+/g : /[a-z]+/g) ?? [];
}

/** Also inflected words: "insatsområdet", "regionens". */
function fieldOf(word: string): Field | undefined {
  return byWord.get(word) ?? byWord.get(word.replace(/(?:ets?|ens?|ns|s|erna)$/, ''));
}
