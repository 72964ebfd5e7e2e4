import { describe, expect, it, test } from 'vitest';
import { readmeOf, type ReadmeFacts } from '../readme';
import { readmeSv } from './studio-readme';

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
  const { lead, ways } = readmeOf(readmeSv, facts);
  return [...lead, ...ways.flatMap(({ steps, after }) => [...steps, ...after])];
};
const waysOf = (facts: ReadmeFacts) => readmeOf(readmeSv, facts).ways.map(({ title }) => title);

test('the page in the ZIP has a language and a title', () => {
  expect(readmeOf(readmeSv, first)).toMatchObject({
    lang: 'sv',
    title: 'En ny utgåva av Regionatlas',
  });
});

test('an edition of a programme that the site has can be published in two ways, others in one', () => {
  expect(waysOf(first)).toEqual([
    'Sätt 1: på webbservern, utan att bygga om',
    'Sätt 2: i projektet',
  ]);
  expect(waysOf(unbuilt)).toEqual(['I projektet']);
});

describe('the page in the ZIP says', () => {
  it.each([
    ['Lägg `project/data/vagar/` som `data/vagar/`', [first, later, unbuilt, elsewhere]],
    ['`vad-har-andrats.md` jämför den', [first, later]],
    ['Ska någon bort helt, bygg om webbplatsen', [first, later]],
    ['`.vcf`, utom dem i mappen `program/`.', [first]],
    ['`.vcf` i mappen `program/vagar/`.', [later]],
    ['Det finns två sätt att publicera den.', [first, later]],
    ['Det som bara bygget skriver är kvar som det var', [first, later]],
    ['skicka filerna i `files/data/`', [unbuilt]],
    ['Där står `vagar` först', [unbuilt, elsewhere]],
    ['andra områden än de som är publicerade: de i `data/areas/kommuner/`', [elsewhere]],
    ['Kopiera `project/data/areas/kommuner/` till `data/areas/kommuner/`.', [elsewhere]],
  ])('%s', (text, where) => {
    const all = [first, later, unbuilt, elsewhere];
    expect(all.filter((facts) => linesOf(facts).join('\n').includes(text))).toEqual(where);
  });

  it.each([first, later, unbuilt, elsewhere])('whole sentences: %j', (facts) => {
    expect(linesOf(facts).filter((line) => !/^(?!.*null)[A-ZÅÄÖ`].{9,}[.`]$/.test(line))).toEqual(
      [],
    );
  });
});
