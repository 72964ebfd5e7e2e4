import { expect, it } from 'vitest';
import { nearest, nearNames } from './near-names';

const names = ['vastmanland', 'vastra-gotaland', 'vasterbotten', 'skane', 'orebro'];

it.each<[string, readonly string[]]>([
  ['väst', ['vastmanland', 'vastra-gotaland', 'vasterbotten']],
  ['Vastmannland', ['vastmanland']],
  ['örebro-län', ['orebro']],
  ['skone', ['skane']],
  ['vasterbottnen', ['vasterbotten']],
  ['skaane-och', []],
  ['ska', ['skane']],
  ['skoni', []],
  ['urebru', ['orebro']],
  ['sk', []],
  ['', []],
  ['atlantis', []],
])('near "%s" are %j', (word, expected) => {
  expect(nearNames(word, names)).toEqual(expected);
});

it('the nearest come first', () => {
  expect(nearNames('skane', ['skone', 'skane'])).toEqual(['skane', 'skone']);
});

it('a word does not begin with a name of one or two letters for nothing', () => {
  expect(nearNames('italien', ['it', 'i', 'ita'])).toEqual(['ita']);
});

it('two letters that have changed places are one letter away, and the nearest come first', () => {
  const found = (text: string, most: number) =>
    nearest(text, [{ folded: 'skanor' }, { folded: 'skane' }], most).map(({ folded }) => folded);
  expect(found('skåen', 1)).toEqual(['skane']);
  expect(found('sknae', 1)).toEqual(['skane']);
  expect(found('kasne', 1)).toEqual([]);
  expect([found('skne', 1), found('skaane', 1)]).toEqual([['skane'], ['skane']]);
  expect(found('skane', 2)).toEqual(['skane', 'skanor']);
  expect(found('skane', 1)).toEqual(['skane']);
});

it('two letters more are two letters away, whichever they are', () => {
  const found = nearest('aba', [{ folded: 'ababa' }, { folded: 'abc' }], 2);
  expect(found.map(({ folded }) => folded)).toEqual(['abc', 'ababa']);
});
