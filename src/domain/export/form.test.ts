import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../model/dataset';
import type { BlockForm } from './export';
import { blocksOfForms, guessBlocks, formOf } from './form';
import { plainText } from './text';
import { exportSv } from '../../testing/messages';

const text = fc.constantFrom('A b', '• a', '1. a', '2. b', '- a', 'Å.', '1', '•');
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'heading' as const), text }),
  fc
    .tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([items, ordered]) => ({
      type: 'list' as const,
      items,
      ...(ordered ? { ordered: true as const } : {}),
    })),
);
const WORDS = new Map(Object.entries(exportSv.form).map(([form, word]) => [word, form]));
const isForm = (form: string | undefined): form is BlockForm =>
  form !== undefined && Object.hasOwn(exportSv.form, form);

it('the plain text and the form, where one is needed, say all of the blocks', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 4 }), (blocks) => {
      const form = formOf(blocks, exportSv);
      const words = form?.split(', ').map((word) => WORDS.get(word));
      const read = words ? blocksOfForms(plainText(blocks), words.filter(isForm)) : null;
      expect(read ?? guessBlocks(plainText(blocks))).toEqual(blocks);
    }),
  );
});

it('the form of what a plain text shows by itself needs no words', () => {
  const hav: Block = { type: 'list', items: ['Hav'] };
  expect(formOf([hav, { type: 'paragraph', text: 'Skog' }], exportSv)).toBeNull();
  expect(formOf([hav, { type: 'heading', text: 'Skog' }], exportSv)).toBe('punktlista, rubrik');
});

it.each<[string, readonly Block[]]>([
  ['Ett\n \t\nTvå', ['Ett', 'Två'].map((each) => ({ type: 'paragraph', text: each }))],
  ['  Ett  ', [{ type: 'paragraph', text: 'Ett' }]],
  ['Se 1. a', [{ type: 'paragraph', text: 'Se 1. a' }]],
  ['•   a\n•\tb', [{ type: 'list', items: ['a', 'b'] }]],
  ['\uF0B7\ta\no\tb\n◦ c', [{ type: 'list', items: ['a', 'b', 'c'] }]],
  ['o a', [{ type: 'paragraph', text: 'o a' }]],
  ['2. a', [{ type: 'paragraph', text: '2. a' }]],
  ['• a\n\n• b', ['a', 'b'].map((item) => ({ type: 'list', items: [item] }))],
  ['1. a\n \n1. b', ['a', 'b'].map((item) => ({ type: 'list', items: [item], ordered: true }))],
  [
    Array.from({ length: 11 }, (_, i) => `${String(i + 1)}. x`).join('\n'),
    [{ type: 'list', items: Array.from({ length: 11 }, () => 'x'), ordered: true }],
  ],
  [
    '• a\n1. b\n• c',
    [
      { type: 'list', items: ['a'] },
      { type: 'list', items: ['b'], ordered: true },
      { type: 'list', items: ['c'] },
    ],
  ],
])('%j shows its blocks', (given, blocks) => {
  expect(guessBlocks(given)).toEqual(blocks);
});

it('a text has the blocks that its forms say, if they are as many', () => {
  const ten = Array.from({ length: 10 }, (_, i) => `${String(i + 1)}. • x`).join('\n');
  expect(blocksOfForms(`Rubrik\n\n• a\n• b\n\n${ten}`, ['heading', 'list', 'ordered'])).toEqual([
    { type: 'heading', text: 'Rubrik' },
    { type: 'list', items: ['a', 'b'] },
    { type: 'list', items: Array.from({ length: 10 }, () => '• x'), ordered: true },
  ]);
  expect(blocksOfForms('Del 1. Hav', ['list'])).toEqual([{ type: 'list', items: ['Del 1. Hav'] }]);
  expect(blocksOfForms('a\n\nb', ['paragraph'])).toBeNull();
  expect(blocksOfForms('a', ['paragraph', 'paragraph'])).toBeNull();
});

it('every line of a text that somebody has typed is a paragraph or an item', () => {
  expect(guessBlocks('Vi ska:\n- ett\n– två\n\n\n1) a\n2. b\nSlut.\n')).toEqual([
    { type: 'paragraph', text: 'Vi ska:' },
    { type: 'list', items: ['ett', 'två'] },
    { type: 'list', items: ['a', 'b'], ordered: true },
    { type: 'paragraph', text: 'Slut.' },
  ]);
});
