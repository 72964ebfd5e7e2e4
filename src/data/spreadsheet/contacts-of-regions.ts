import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * Returns `contacts.yaml`, comments and all, with the contacts only of the regions that have these codes, how many people
 * that are, and the codes of the regions that are left out.
 */
export function contactsOfRegions(
  text: string,
  codes: ReadonlySet<string>,
): { readonly text: string; readonly people: number; readonly omitted: readonly string[] } {
  const document = parseDocument(text, { schema: 'failsafe' });
  const entries = document.contents;
  if (!isMap(entries)) return { text, people: 0, omitted: [] };
  const omitted = entries.items.map(({ key }) => String(key)).filter((code) => !codes.has(code));
  for (const code of omitted) entries.delete(code);
  const people = entries.items.reduce((sum, { value }) => {
    const list = isMap(value) ? value.get('people') : null;
    return sum + (isSeq(list) ? list.items.length : 0);
  }, 0);
  const kept = omitted.length === 0 ? text : document.toString({ lineWidth: 120 });
  return { text: kept, people, omitted };
}
