/** What a part of a cell with contacts is. */
export interface Part {
  readonly kind: 'name' | 'printed' | 'email' | 'role' | 'vacant' | 'unclear';
  readonly text: string;
  /** The sign before it: ", " or " och ". */
  readonly before: string;
}

export const EMAIL = /[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[^\s@<>"(),;.]+/;
export const PHONE = /\+?\(?\d[\d\s()/–.-]{4,}\d(?:,?\s*(?:ankn|anknytning|ext)\.?\s*\d+)?/;
/** Between two parts, but not in brackets. */
const BETWEEN =
  /(\n|;|,(?!\s*(?:ankn|ext))|\s*\/\s*(?=\p{Lu})|\s&\s|\s(?:och|and|samt)\s)(?![^(]*\))/u;
const LABELS =
  /^(?:[\s,:–-]+|(?:tel(?:efon)?|phone|mobil|e-?post|e-?mail|mejl|mail)\b\.?:?)+|[\s,:–-]+$/gi;
const VACANT = /^\W*(?:tjänsten är )?(?:vakant|vakans|vacant|ej tillsatt)\W*$/i;
const NOBODY = /^(?:saknas|ingen|none|n\/?a|[^\p{L}]*)$/iu;
/** "von Ek" is a name, "strateg" none. */
const SMALL = /^(?!(?:von|van|de|af|av|der|den|la|le|el|al|ben|bin)\s)\p{Ll}/u;
const ROLE =
  /(?:chef|strateg|utvecklare|samordnare|handläggare|direktör|ledare|ansvarig|planerare|analytiker|koordinator|rådgivare|sekreterare|ordförande|controller|manager|officer|director|coordinator|strategist|adviser|advisor)\b/i;
const ORGANISATION =
  /^(?:region|regionen|länsstyrelsen|landstinget|kommun|enheten|avdelningen|county)\b/i;

/** Returns the parts of a cell with contacts: "Anna Ek (strateg), 023-77 70 08 och Bo By" has four. */
export function partsOf(text: string): readonly Part[] {
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
  const role = /\(([^()]*\p{L}[^()]*)\)/u.exec(rest)?.[1]?.trim() ?? '';
  const plain = rest
    .replace(/\([^()]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(LABELS, '')
    .trim();
  const kind = kindOf(plain, sign, earlier);
  return [
    ...(kind === null ? [] : [{ kind, text: plain, before }]),
    ...(role === '' ? [] : [{ kind: 'role' as const, text: role, before }]),
    ...(printed === '' ? [] : [{ kind: 'printed' as const, text: printed, before }]),
    ...(email === '' ? [] : [{ kind: 'email' as const, text: email, before }]),
  ];
}

function kindOf(text: string, sign: string, earlier: readonly Part[]): Part['kind'] | null {
  if (VACANT.test(text)) return 'vacant';
  if (NOBODY.test(text)) return null;
  const name = earlier.findLast((part) => part.kind === 'name');
  // "chef för tillväxt och utveckling" is one role.
  const isRoleOpen = sign === ',' || earlier.at(-1)?.kind === 'role';
  if (name && (ROLE.test(text) || (SMALL.test(text) && isRoleOpen))) return 'role';
  if (ORGANISATION.test(text) || (name && SMALL.test(text))) return 'unclear';
  // "Ek, Anna" is one person, "Anna Ek, Bo By" two.
  const isWhole = (each: string) => each.includes(' ');
  const isClear = sign !== ',' || !name || (isWhole(text) && isWhole(name.text));
  return isClear ? 'name' : 'unclear';
}
