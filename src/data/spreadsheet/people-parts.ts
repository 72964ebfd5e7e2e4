/** What a part of a cell with contacts is. */
export interface Part {
  readonly kind: 'name' | 'printed' | 'email' | 'role' | 'vacant' | 'unclear';
  readonly text: string;
  /** The sign before it: ", " or " och ". */
  readonly before: string;
}

export const EMAIL = /[^\s@<>"(),;:]+@[^\s@<>"(),;]+\.[^\s@<>"(),;.]+/;
export const PHONE = /\+?\(?\d[\d\s()/–.-]{4,}\d(?:,?\s*(?:ankn|anknytning|ext)\.?\s*\d+)?/;
/** Between two parts, but not in brackets. */
const BETWEEN =
  /(\n|;|,(?!\s*(?:ankn|ext))|\s*\/\s*(?=[\p{Lu}\p{Lo}])|\s&\s|\s(?:och|and|samt)\s)(?![^(]*\))/u;
/** A word that says what stands beside it, or a sign alone. */
const LABEL =
  /^(?:(?:tel(?:efon)?|tfn|phone|mob(?:il)?|e-?post|e-?mail|mejl|mail|mailto)\.?:?|[^\p{L}\d]+)$/iu;
const VACANT = /^\W*(?:tjänsten är )?(?:vakant|vakans|vacant|ej tillsatt)\b/i;
const NOBODY = /^(?:saknas|ingen|none|n\/?a|[^\p{L}]*)$/iu;
const SMALL = /^\p{Ll}/u;
const PARTICLE = /^(?:von|van|de|du|da|af|av|der|den|la|le|el|al|ben|bin)$/;
/** "Anna", "Ek-By", "O’Neil" or "K.", or a word in a script without capitals. */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const ROLE =
  /(?:chef|strateg|utvecklare|samordnare|handläggare|direktör|ledare|ansvarig|planerare|analytiker|koordinator|rådgivare|sekreterare|ordförande|ekonom|jurist|kommunikatör|expert|specialist|assistent|administratör|utredare|controller|manager|officer|director|coordinator|strategist|adviser|advisor)\b/i;
const ORGANISATION =
  /^(?:region|länsstyrelse|landsting|kommun|enhet|avdelning|county)|(?:nämnd|styrelse|enhet|avdelning|förvaltning|utskott|kansli|kontor|utveckling|hälsa)(?:e?[nt])?(?!\p{L})/iu;
/** What stands before another number than the person's own. */
const OTHER_NUMBER = /\d|^(?:växel|switchboard)/i;

/** True for first names and a surname that all have a capital, and that are no role or organisation. */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  const names = words.filter((word) => !PARTICLE.test(word));
  const isNamed = names.length >= 2 && NAME.test(words.at(-1) ?? '');
  return (
    isNamed &&
    names.every((word) => NAME.test(word)) &&
    !ROLE.test(text) &&
    !ORGANISATION.test(text)
  );
}

/** True for what says that nobody answers. */
export const isVacancy = (text: string): boolean => VACANT.test(text);
/** True for what names nobody: "-" or "saknas". */
export const isNobody = (text: string): boolean => NOBODY.test(text);

/** Returns the parts of a cell with contacts: "Anna Ek (strateg), 031-390 06 00 och Bo By" has four. */
export function splitContacts(text: string): readonly Part[] {
  const pieces = text.replace(/^(?:kontakt(?:person(?:er)?)?|contacts?):/i, '').split(BETWEEN);
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    parts.push(...partsIn(pieces[i] ?? '', i === 0 ? '' : (pieces[i - 1] ?? ''), parts));
  }
  return parts;
}

/** A name, and what stands beside it with only spaces between. */
function partsIn(piece: string, sign: string, earlier: readonly Part[]): readonly Part[] {
  const before = sign === ',' ? ', ' : sign;
  const email = EMAIL.exec(piece)?.[0] ?? '';
  const printed = PHONE.exec(piece.replace(email, ' '))?.[0] ?? '';
  const rest = piece.replace(email, ' ').replace(printed, ' ');
  const role = unlabelled(/\(([^()]*\p{L}[^()]*)\)/u.exec(rest)?.[1] ?? '');
  const plain = unlabelled(rest.replace(/\([^()]*\)/g, ' '));
  const kind = kindOf(plain, sign, earlier);
  return [
    ...(kind === null ? [] : [{ kind, text: plain, before }]),
    ...(role === '' ? [] : [{ kind: roleOr(role), text: role, before }]),
    ...(printed === '' ? [] : [{ kind: 'printed' as const, text: printed, before }]),
    ...(email === '' ? [] : [{ kind: 'email' as const, text: email, before }]),
  ];
}

/** A text without the words around it that say what stood beside it: "Anna Ek" of "Anna Ek mobil:". */
function unlabelled(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isWord = (word: string) => !LABEL.test(word);
  return words
    .slice(Math.max(words.findIndex(isWord), 0), words.findLastIndex(isWord) + 1)
    .join(' ')
    .replaceAll(/^[,:–-]+|[,:–-]+$/g, '');
}

const roleOr = (text: string): Part['kind'] => (OTHER_NUMBER.test(text) ? 'unclear' : 'role');

function kindOf(text: string, sign: string, earlier: readonly Part[]): Part['kind'] | null {
  if (isVacancy(text)) return 'vacant';
  if (isNobody(text)) return null;
  const name = earlier.findLast((part) => part.kind === 'name');
  // "chef för tillväxt och utveckling" is one role.
  const isRoleOpen = sign === ',' || earlier.at(-1)?.kind === 'role';
  if (name && (ROLE.test(text) || (SMALL.test(text) && isRoleOpen))) return roleOr(text);
  // "Ek, Anna" is one person, "Anna Ek, Bo By" two.
  return isPersonName(text) ? 'name' : 'unclear';
}
