import { expect, test } from 'vitest';
import { createAreaSystem } from '../../domain/model/region';
import { NO_AREAS } from '../folder/read-areas';
import { keptIfSame } from './kept-if-same';

const encoded = (text: string) => new TextEncoder().encode(text);

/** What stands in a file after another text was to be written over it. */
function left(file: string, before: string, now: string): string {
  const base = { files: new Map([[file, encoded(before)]]), areas: createAreaSystem(NO_AREAS) };
  return new TextDecoder().decode(keptIfSame(file, encoded(now), base));
}

const region = (body: string, comment = '') =>
  `---\ncode: '20'\nname: Region Dalarna\n${comment}---\n\n## Skog\n\n${body}\n`;

test('a region file that says the same stays as it is written, with its comment', () => {
  const before = region('Skogen &amp; sjön.', '# Sedd.\n');
  expect(left('20.md', before, region('Skogen & sjön.'))).toBe(before);
  expect(left('20.md', before, region('Skogen.'))).toBe(region('Skogen.'));
});

test('a region file with a fault gives way, though what can be read of it is the same', () => {
  expect(left('20.md', region('Skogen.\n\n<b>'), region('Skogen.'))).toBe(region('Skogen.'));
});

test('YAML that says the same stays as it is written, whatever the order of its keys', () => {
  const before = '# Sedd.\nb: två\na: ett\n';
  expect(left('x.yaml', before, "a: 'ett'\nb: 'två'\n")).toBe(before);
  expect(left('x.yaml', before, 'a: ett\nb: tre\n')).toBe('a: ett\nb: tre\n');
  expect(left('x.yaml', 'a: [', 'a: ett\n')).toBe('a: ett\n');
});
