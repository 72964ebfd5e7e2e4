import { describe, expect, it, test } from 'vitest';
import { readmeOf, type ReadmeFacts } from '../readme';
import { readmeEn } from './studio-readme';

const first: ReadmeFacts = {
  id: 'vagar',
  siteFolder: '',
  hasChanges: true,
  areas: null,
};
const later: ReadmeFacts = { ...first, siteFolder: 'program/vagar/' };
const unbuilt: ReadmeFacts = { ...first, siteFolder: null, hasChanges: false };
const elsewhere: ReadmeFacts = { ...unbuilt, areas: 'kommuner' };

const linesOf = (facts: ReadmeFacts) => {
  const { lead, ways } = readmeOf(readmeEn, facts);
  return [...lead, ...ways.flatMap(({ steps, after }) => [...steps, ...after])];
};
const waysOf = (facts: ReadmeFacts) => readmeOf(readmeEn, facts).ways.map(({ title }) => title);

test('the page in the ZIP has a language and a title', () => {
  expect(readmeOf(readmeEn, first)).toMatchObject({
    lang: 'en',
    title: 'A new edition of Regionatlas',
  });
});

test('an edition of a programme that the site has can be published in two ways, others in one', () => {
  expect(waysOf(first)).toEqual([
    'Way 1: on the web server, without a build',
    'Way 2: in the project',
  ]);
  expect(waysOf(unbuilt)).toEqual(['In the project']);
});

describe('the page in the ZIP says', () => {
  it.each([
    ['Put `project/data/vagar/` as `data/vagar/`', [first, later, unbuilt, elsewhere]],
    ['`what-has-changed.md` compares it', [first, later]],
    ['`.vcf`, except those in the folder `program/`.', [first]],
    ['`.vcf` in the folder `program/vagar/`.', [later]],
    ['There are two ways to publish it.', [first, later]],
    ['What only the build writes stays as it was', [first, later]],
    ['send the files in `files/data/`', [unbuilt]],
    ['It lists `vagar` first', [unbuilt, elsewhere]],
    ['other areas than those that are published: those in `data/areas/kommuner/`', [elsewhere]],
    ['Copy `project/data/areas/kommuner/` to `data/areas/kommuner/`.', [elsewhere]],
  ])('%s', (text, where) => {
    const all = [first, later, unbuilt, elsewhere];
    expect(all.filter((facts) => linesOf(facts).join('\n').includes(text))).toEqual(where);
  });

  it.each([first, later, unbuilt, elsewhere])('whole sentences: %j', (facts) => {
    expect(linesOf(facts).filter((line) => !/^(?!.*null)[A-Z`].{9,}[.`]$/.test(line))).toEqual([]);
  });
});
