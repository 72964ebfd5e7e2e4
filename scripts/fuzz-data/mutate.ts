import type { SourceFiles } from '../../src/data/folder/read-programme-folder';

/** Returns whole numbers from 0 to below a limit. */
type Random = (limit: number) => number;

const SIGNS = '*&!%@#>|?:-[]{},"\'`~_ \t\n'.split('');
const MARKUP = [
  '\r\n',
  '\n\n',
  ': ',
  '- ',
  '## ',
  '### ',
  '> ',
  '---\n',
  '&a ',
  '*a',
  '!!str ',
  '<<: *a',
];
const CONTROLS = [
  '\0',
  '\u000B',
  '\u0096',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uFFFF',
];
const LETTERS = ['a\u0308', '\u0430', '\uFFFD', 'â€“', 'Ã¤', '√•', '&ouml;', '😀'];
const WORDS = ['__proto__', 'constructor', '01', '20-1', 'main', 'touches'];
const LONG = [
  'x'.repeat(300),
  '['.repeat(2000),
  '> '.repeat(500),
  '  '.repeat(400),
  '9'.repeat(400),
];
/** What breaks texts, YAML, Markdown and addresses. */
const PIECES = [SIGNS, MARKUP, CONTROLS, LETTERS, WORDS, LONG].flat();

type Change = (text: string, random: Random) => string;

const CHANGES: Readonly<Record<string, Change>> = {
  insert: (text, random) => spliced(text, random(text.length), 0, pick(PIECES, random)),
  delete: (text, random) => spliced(text, random(text.length), 1 + random(40), ''),
  replace: (text, random) =>
    spliced(text, random(text.length), 1 + random(5), pick(PIECES, random)),
  'repeat a line': (text, random) => onLines(text, random, (line) => [line, line]),
  'drop a line': (text, random) => onLines(text, random, () => []),
  'move a line': (text, random) => onLines(text, random, (line, other) => [other, line]),
  'indent a line': (text, random) => onLines(text, random, (line) => [`  ${line}`]),
  'change a value': (text, random) =>
    onLines(text, random, (line) => [line.replace(/: .*/, `: ${pick(PIECES, random)}`)]),
  'break off': (text, random) => text.slice(0, random(text.length)),
};

export interface Mutation {
  readonly changed: SourceFiles;
  /** What was done to which file, in words. */
  readonly changes: readonly string[];
}

/** Returns the files with one to four random changes, of texts, bytes or whole files. */
export function mutate(files: SourceFiles, random: Random): Mutation {
  const changed = new Map(files);
  const changes: string[] = [];
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const [path, bytes] = pick([...changed], random);
    const name = random(12) === 0 ? changeFile(changed, path, random) : null;
    if (name === null) {
      const kind = pick(Object.keys(CHANGES), random);
      const text = new TextDecoder().decode(bytes);
      changed.set(path, new TextEncoder().encode(CHANGES[kind]?.(text, random) ?? text));
      changes.push(`${kind} in ${path}`);
    } else changes.push(`${name} ${path}`);
  }
  return { changed, changes };
}

function changeFile(files: Map<string, Uint8Array>, path: string, random: Random): string {
  const bytes = files.get(path) ?? new Uint8Array();
  const kind = pick(['remove', 'rename', 'copy', 'spoil a byte of', 'empty'], random);
  if (kind === 'remove' || kind === 'rename') files.delete(path);
  if (kind === 'rename' || kind === 'copy') files.set(path.replace(/(\d\d)-/, '2$1-'), bytes);
  if (kind === 'empty') files.set(path, new Uint8Array());
  if (kind === 'spoil a byte of' && bytes.length > 0) {
    files.set(path, bytes.with(random(bytes.length), random(256)));
  }
  return kind;
}

function onLines(
  text: string,
  random: Random,
  change: (line: string, other: string) => readonly string[],
): string {
  const lines = text.split('\n');
  const index = random(lines.length);
  return lines.toSpliced(index, 1, ...change(lines[index] ?? '', pick(lines, random))).join('\n');
}

function spliced(text: string, start: number, count: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(start + count);
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
