import { isScalar, isSeq, parseDocument } from 'yaml';

/** Returns the ids of the programmes in a catalogue, the first one first. */
export function listedIn(catalogue: string): readonly string[] {
  return idsIn(parseDocument(catalogue).get('programmes'));
}

function idsIn(list: unknown): readonly string[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
}

/** Returns a catalogue, comments and all, with a programme as its first; as it is where it lists it already. */
export function listProgramme(catalogue: string, id: string): string {
  const document = parseDocument(catalogue);
  const list = document.get('programmes');
  if (!isSeq(list) || idsIn(list).includes(id)) return catalogue;
  list.items.unshift(document.createNode(id));
  return document.toString({ lineWidth: 120 });
}
