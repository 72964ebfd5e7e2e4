import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER } from '../../../scripts/shared/project-files';
import { importedSheet, projectFiles } from '../../testing/imported-sheet';

const FILE = `${PROGRAMME_FOLDER}/contacts.yaml`;
const CONTACTS = `# Personal data.
'20':
  line: 'Kontakt: An Ek, 023-77 70 08 och Bo By'
  people:
    -   name:   An Ek
        printed: 023-77 70 08
    - name: Bo By
'21':
  vacant: 'true'
'12':
  people:
    - name: Cia Al
`;

/** The contacts of a table without any, in a folder that has these, and what is told. */
async function kept(codes: readonly string[], contacts = CONTACTS) {
  const files = new Map([...projectFiles, [FILE, new TextEncoder().encode(contacts)] as const]);
  const rows = codes.map((code) => `${code} | Mat`);
  const read = await importedSheet(['Kod | Inriktning', ...rows], files);
  return { ...read, told: read.notices.filter((each) => /contacts|Contacts/.test(each)) };
}

test('where a table has no column for contacts, not a letter of those of its regions changes', async () => {
  const { contacts, told } = await kept(['12', '20', '21']);
  expect(contacts).toBe(CONTACTS);
  expect(told).toEqual(['The spreadsheet has no contacts. Number kept as they were: 3.']);
});

test('contacts of regions that are not in the table are left out, which is told', async () => {
  const { contacts, told, dataset } = await kept(['20', '21']);
  expect(contacts).toContain('An Ek, 023-77 70 08 och Bo By');
  expect(contacts).not.toContain('Cia Al');
  expect(dataset?.regions.map(({ contacts: people, vacant }) => [people.length, vacant])).toEqual([
    [2, undefined],
    [0, true],
  ]);
  expect(told).toEqual([
    'The spreadsheet has no contacts. Number kept as they were: 2.',
    'Contacts of areas that are not in the spreadsheet are left out: Skåne.',
  ]);
});

test('regions whose contacts are left out are named in the order of the areas', async () => {
  const { told } = await kept(['20', '21'], `${CONTACTS}'09':\n  vacant: 'true'\n`);
  expect(told[1]).toBe(
    'Contacts of areas that are not in the spreadsheet are left out: Gotland, Skåne.',
  );
});

test('a fault in contacts that stay is told where it stands, and the file stays as it is', async () => {
  const faulty = CONTACTS.replace('- name: Bo By', '- name: Bo By\n      mobile: 070-1');
  const { contacts, dataset, issues } = await kept(['12', '20', '21'], faulty);
  expect(contacts).toBe(faulty);
  expect(dataset).toBeNull();
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line }) => [file, line])).toEqual([[FILE, 8]]);
});
