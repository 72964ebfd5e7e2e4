import type { Issue } from '../issues/issue';
import { fill, type FilledPhrase, type Phrase } from '../issues/wording';

/** A character or word in a line that cannot have been meant. */
type SuspectCharacter = Pick<Issue, 'found' | 'expected' | 'hint'>;

const LATIN_1 = String.fromCharCode(...Array(256).keys());
/** The characters of Windows-1252 in the order of their bytes, for TextDecoder reads it as Latin-1 in some versions of Node. */
const WINDOWS_1252 = `${LATIN_1.slice(0, 0x80)}€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ${LATIN_1.slice(0xa0)}`;
/** Decodes bytes of Windows-1252, which any bytes are. */
export function fromWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WINDOWS_1252.charAt(byte)).join('');
}

/** The bytes that UTF-8 continues with. */
const CONTINUATION = `[\\x80-\\x9F${WINDOWS_1252.slice(0x80, 0xc0)}]`;
/** UTF-8 that was read as Windows-1252: "Ã¤" for "ä", "â€“" for "–". */
const TWICE_ENCODED = new RegExp(`[ÂÃ]${CONTINUATION}|â${CONTINUATION}{2}`, 'gu');

/** Other traces of a wrong encoding: half a sequence, UTF-8 read as Mac Roman, Mac Roman read as Windows-1252. */
const GARBLED = /\uFFFD|â€|√[•§∂ÖÑñ©]|‚Ä.|\p{Ll}[ŒŠÕ]|\p{L}[‰ˆ](?=\p{L})/u;
const HTML_CODE = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu;
/** What XML forbids, and what only a font of one's own can show. Tabs are white space. */
const CONTROL = /(?!\t)[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

const INVISIBLE_NAMES: ReadonlyMap<string, FilledPhrase> = new Map([
  ['\u00AD', fill('soft hyphen')],
  ['\u200B', fill('zero-width space')],
  ['\u200C', fill('zero-width non-joiner')],
  ['\u200D', fill('zero-width joiner')],
  ['\u2060', fill('word joiner')],
]);
/** A joiner after an emoji, which makes one picture of it and the next. */
const JOINED = /([\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]\u200D)/u;
/** Letters of width zero, but for joiners after emoji, which are the first group. */
const INVISIBLE = new RegExp(
  `${JOINED.source}|[\u034F\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFFA0\u{E0000}-\u{E007F}]`,
  'gu',
);

/** What does not change a Swedish or English text: marks of writing direction, and byte order marks. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Spaces of other widths, and those that do not break. */
const OTHER_SPACE = /(?! )\p{Zs}/gu;

/** Returns the text with composed letters, ordinary spaces and "\n" line ends: nothing a reader sees changes. */
export function normalise(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(OTHER_SPACE, ' ')
    .replaceAll(DIRECTION, '')
    .normalize('NFC');
}

/** Returns the text with "\n" for all line breaks, those that Word has within paragraphs among them. */
export const withLineFeeds = (text: string): string =>
  text.replaceAll(/\r\n?|[\v\u2028\u2029]/g, '\n');

/** Returns the text as it was probably meant, so that one wrong character is not reported in other checks too. */
export function repaired(text: string): string {
  return text
    .replaceAll(TWICE_ENCODED, decodedOnce)
    .replaceAll(INVISIBLE, '$1')
    .replaceAll(/(?![\t\r\n])\p{Cc}|[\u2028\u2029]/gu, '');
}

/** Returns the first character of each kind that a line cannot have been meant to hold. */
export function suspectCharacters(line: string): readonly SuspectCharacter[] {
  const suspects = [
    garbled(line),
    matched(line, HTML_CODE, (code) => fill('the HTML code "{}"', code), 'the character itself'),
    matched(
      line,
      CONTROL,
      (each) => fill('the control character {}', codePoint(each)),
      'text without it',
    ),
    matched(
      line.replaceAll(new RegExp(JOINED, 'gu'), ''),
      new RegExp(INVISIBLE, 'u'),
      invisibleName,
      'the word without it',
    ),
    mixedAlphabets(line),
  ];
  return suspects.filter((suspect) => suspect !== null);
}

function garbled(line: string): SuspectCharacter | null {
  const twice = line.match(TWICE_ENCODED)?.[0];
  const letters = twice ?? GARBLED.exec(line)?.[0];
  if (letters === undefined) return null;
  return {
    found: fill('the garbled letters "{}"', letters),
    expected: 'letters such as å, ä and ö',
    hint: twice === undefined ? null : fill('Perhaps "{}" was meant.', decodedOnce(twice)),
  };
}

function decodedOnce(letters: string): string {
  const bytes = Array.from(letters, (letter) => {
    const byte = WINDOWS_1252.indexOf(letter);
    return byte === -1 ? (letter.codePointAt(0) ?? 0) : byte;
  });
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function matched(
  line: string,
  pattern: RegExp,
  name: (match: string) => FilledPhrase,
  expected: Phrase,
): SuspectCharacter | null {
  const match = pattern.exec(line)?.[0];
  return match === undefined ? null : { found: name(match), expected, hint: null };
}

function invisibleName(character: string): FilledPhrase {
  const [name, code] = [INVISIBLE_NAMES.get(character), codePoint(character)];
  if (name === undefined) return fill('the invisible character {}', code);
  return fill('the invisible character {} ({})', code, name);
}

/** Finds a Cyrillic or Greek letter in a word of Latin letters, which looks like one of them. */
function mixedAlphabets(line: string): SuspectCharacter | null {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(line)) return null;
  for (const [word] of line.matchAll(/\p{L}+/gu)) {
    const letter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word)?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(word)) continue;
    const found = fill('the letter "{}" ({}) in "{}"', letter, codePoint(letter), word);
    return { found, expected: 'a Latin letter', hint: 'It belongs to another alphabet.' };
  }
  return null;
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
