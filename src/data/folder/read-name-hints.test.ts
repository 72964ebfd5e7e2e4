import { expect, it } from 'vitest';
import { readNameHints } from './read-name-hints';

const read = (text: string) =>
  readNameHints(
    new Map([['data/areas/orter/name-hints.yaml', new TextEncoder().encode(text)]]),
    'data/areas/orter',
    new Set(['a', 'b']),
  );

it('hints for names are read by the codes of their areas, and may be left out', () => {
  const text =
    '- { code: a, side: west, from: 440 }\n- { code: b, at: [18, 62], point: [17, 61] }\n';
  expect(Object.fromEntries(read(text).value ?? [])).toEqual({
    a: { side: 'west', from: 440 },
    b: { at: [18, 62], point: [17, 61] },
  });
  expect(readNameHints(new Map(), 'data/areas/orter', new Set())).toEqual({
    value: new Map(),
    issues: [],
  });
});

it.each<[string, string, number?]>([
  ['an unknown code', '- code: c\n'],
  ['a code a second time', '- code: a\n- code: a\n', 2],
  ['an unknown side', '- { code: a, side: above }\n'],
  ['a height that is no number', '- { code: a, side: west, from: low }\n'],
  ['another key', '- { code: a, sida: west }\n'],
])('%s is an error with its line', (_, text, line = 1) => {
  const { value, issues } = read(text);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ severity: 'error', line }]);
});
