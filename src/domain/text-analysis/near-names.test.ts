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
  ['sk', []],
  ['', []],
  ['atlantis', []],
])('near "%s" are %j', (word, expected) => {
  expect(nearNames(word, names)).toEqual(expected);
});
