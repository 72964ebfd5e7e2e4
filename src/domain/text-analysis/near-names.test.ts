import { expect, it } from 'vitest';
import { nearNames } from './near-names';

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
