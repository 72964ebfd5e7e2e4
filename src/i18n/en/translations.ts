/** What published Swedish titles mean. The official titles are Swedish; these translations are ours. */
const TRANSLATIONS: Readonly<Record<string, string>> = {
  'Vägar till hållbar utveckling': 'Paths to sustainable development',
  'Så arbetar regionerna': 'How the regions work',
};

/** The English meaning of a published title, or null where there is none. */
export function translationOf(title: string): string | null {
  return TRANSLATIONS[title] ?? null;
}

/** A Swedish title with its translation beside it, where there is one. */
export function translated(title: string): string {
  return title + inBrackets(title);
}

/** The same with the title in quotation marks: "“Så arbetar regionerna” (How the regions work)". */
export function quotedTitle(title: string): string {
  return `“${title}”${inBrackets(title)}`;
}

function inBrackets(title: string): string {
  const translation = translationOf(title);
  return translation === null ? '' : ` (${translation})`;
}
