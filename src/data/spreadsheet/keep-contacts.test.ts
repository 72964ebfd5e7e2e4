import { expect, test } from 'vitest';
import { contactsOfRegions } from './keep-from-folder';

const TEXT = `# Personal data.

# Region A
'01':
  people:
    - name: Ann A
      printed: '01 00'
    - name: Bo A
# Region B
'02':
  vacant: true
# Region C
'03':
  people:
    - name: Cia C
`;

test('only contacts of regions that there are stay, with their comments', () => {
  const kept = contactsOfRegions(TEXT, new Set(['01', '02']));
  expect(kept).toMatchObject({ people: 2, omitted: ['03'] });
  expect(kept.text).toBe(TEXT.slice(0, TEXT.indexOf('# Region C')));
});

test('where all stay, not a letter changes', () => {
  const odd = TEXT.replace('- name: Bo A', '-   name:   Bo A');
  expect(contactsOfRegions(odd, new Set(['01', '02', '03']))).toEqual({
    text: odd,
    people: 3,
    omitted: [],
  });
  expect(contactsOfRegions('', new Set())).toEqual({ text: '', people: 0, omitted: [] });
});
