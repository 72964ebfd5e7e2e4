import { expect, test } from 'vitest';
import { createAreaSystem } from '../../domain/model/region';
import { NO_AREAS } from '../folder/read-areas';
import { unchanged } from './unchanged';

/** What is left of a file when another text would be written over it. */
function left(file: string, before: string, now: string): string {
  const [earlier, written] = [before, now].map((text) => new TextEncoder().encode(text));
  const files = new Map([[file, earlier ?? new Uint8Array()]]);
  const areas = createAreaSystem(NO_AREAS);
  const bytes = unchanged(file, written ?? new Uint8Array(), { files, areas });
  return new TextDecoder().decode(bytes);
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
