import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAMME_FOLDER, readProjectFiles } from '../../../scripts/shared/project-files';
import { allTables } from '../../features/share/files/tables';
import { createAtlas } from '../../domain/model/atlas';
import type { Dataset } from '../../domain/model/dataset';
import { workbookTitle } from '../../features/share/files/about';
import { xlsxOf } from '../../features/share/formats/xlsx';
import { REGION_CODES } from '../../testing/areas';
import { realDataset } from '../../testing/real-dataset';
import { checkProgrammeFolder } from '../checks/check';
import { issueSentence } from '../issues/issue';
import { inWords } from '../issues/wording';
import { importBook } from './import-book';
import { readBook } from './read-book';
import { exportEn, exportSv } from '../../testing/messages';

const real = realDataset();
const files = readProjectFiles();
/** The project without the folder of the programme: areas and borders alone. */
const bare = new Map([...files].filter(([file]) => !file.startsWith(`${PROGRAMME_FOLDER}/`)));
const json = (dataset: Dataset | null) => JSON.stringify(dataset, null, 2);

async function exported(dataset: Dataset, messages = exportSv) {
  const atlas = createAtlas(dataset);
  const provenance = { digest: null, date: null, address: null };
  const source = { atlas, codes: REGION_CODES, choropleth: null, provenance, messages };
  const blob = await xlsxOf(allTables(source), workbookTitle(source));
  const { book } = await readBook('atlas.xlsx', new Uint8Array(await blob.arrayBuffer()));
  if (book === null) throw new Error('The workbook of the atlas should be readable.');
  return book;
}

test.each([
  ['Swedish', exportSv],
  ['English', exportEn],
])('the published edition, exported in %s and imported, is the same bytes', async (_, messages) => {
  const read = importBook(await exported(real, messages), bare, PROGRAMME_FOLDER);
  expect(read.issues.filter(({ severity }) => severity === 'error').map(issueSentence)).toEqual([]);
  expect(json(read.dataset)).toBe(json(real));
  expect(read.notices).toEqual([]);
});

test.each([
  ['Swedish', exportSv],
  ['English', exportEn],
])('the language of the texts is kept in a workbook in %s', async (_, messages) => {
  const finnish = { ...real, programme: { ...real.programme, language: 'fi' } };
  const once = importBook(await exported(finnish, messages), bare, PROGRAMME_FOLDER);
  if (once.dataset === null) throw new Error('The workbook of the atlas should be an edition.');
  expect(once.dataset).toEqual(finnish);
  const again = importBook(await exported(once.dataset, messages), bare, PROGRAMME_FOLDER);
  expect(json(again.dataset)).toBe(json(once.dataset));
});

test('imported into its own folder, it changes no file', async () => {
  const read = importBook(await exported(real), files, PROGRAMME_FOLDER);
  const own = [...files].filter(([file]) => file.startsWith(`${PROGRAMME_FOLDER}/`));
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  for (const [file, bytes] of own)
    expect([file, text(read.files.get(file))]).toEqual([file, text(bytes)]);
  expect(read.files.size).toBe(own.length);
});

test('whoever is a contact no more is taken out of the copy of the page too, which still agrees', async () => {
  const contacts = [{ name: 'Ny Person', printed: null, tel: null }];
  const regions = real.regions.map((each) => (each.code === '20' ? { ...each, contacts } : each));
  const read = importBook(await exported({ ...real, regions }), files, PROGRAMME_FOLDER);
  const all = [...read.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
  expect(all).not.toContain('Amelie Sahlin');
  expect(all).toContain('\nKontakt:\n');
  expect(read.notices.map((each) => inWords(each))).toEqual([
    'People who are contacts no more are taken out of the copy of the source page: Amelie Sahlin.',
  ]);
  const { issues } = checkProgrammeFolder(new Map([...files, ...read.files]), PROGRAMME_FOLDER);
  expect(issues.filter(({ file }) => file.endsWith('source.txt'))).toEqual([]);
});

test('who is gone and did not stand in the copy of the page is not said to be taken out of it', async () => {
  const file = `${PROGRAMME_FOLDER}/contacts.yaml`;
  const people = new TextDecoder().decode(files.get(file)).replaceAll('Unni Lilja', 'Ej Tryckt');
  const before = new Map([...files, [file, new TextEncoder().encode(people)]]);
  const contacts = [{ name: 'Ny Person', printed: null, tel: null }];
  const regions = real.regions.map((each) =>
    ['03', '20'].includes(each.code) ? { ...each, contacts } : each,
  );
  const read = importBook(await exported({ ...real, regions }), before, PROGRAMME_FOLDER);
  expect(read.notices.map((each) => inWords(each))).toEqual([
    'People who are contacts no more are taken out of the copy of the source page: Amelie Sahlin.',
  ]);
});

test('who is gone is told of also where somebody stays whose name begins so', async () => {
  const renamed = new Map(
    [...files].map(([file, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      const isText = /(?:contacts\.yaml|source\.txt)$/.test(file);
      return [
        file,
        isText
          ? new TextEncoder().encode(text.replaceAll('Unni Lilja', 'Amelie Sahlinder'))
          : bytes,
      ] as const;
    }),
  );
  const named = (name: string) => [{ name, printed: null, tel: null }];
  const contactsOf = new Map([
    ['03', named('Amelie Sahlinder')],
    ['20', named('Ny Person')],
  ]);
  const regions = real.regions.map((each) => ({
    ...each,
    contacts: contactsOf.get(each.code) ?? each.contacts,
  }));
  const read = importBook(await exported({ ...real, regions }), renamed, PROGRAMME_FOLDER);
  const page = new TextDecoder().decode(read.files.get(`${PROGRAMME_FOLDER}/source.txt`));
  expect(page).toContain('Amelie Sahlinder');
  expect(page).not.toMatch(/Amelie Sahlin\b/);
  expect(read.notices.map((each) => inWords(each))).toEqual([
    'People who are contacts no more are taken out of the copy of the source page: Amelie Sahlin.',
  ]);
});

/** Texts as a programme's folder can hold them, with what is special in YAML, Markdown and spreadsheets. */
const PIECES =
  'Å b d\'or "x" 1. # > *y* _z_ a: [l](m) `k` =1+1 +46 0 01 true null <b> \\ | {} & ! % @ ~ … • - - [ ] --- ”ö”';
const words = fc
  .array(fc.constantFrom(...PIECES.split(' ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
const block = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'heading' as const), text: words }),
  fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([items, ordered]) => ({
      type: 'list' as const,
      items,
      ...(ordered ? { ordered: true as const } : {}),
    })),
);
const given = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Themes and families as somebody may make them, of which focus areas have some. */
const IDS = ['a', 'hav', 'mat-ny', 'tema', 'x'];
const named = (texts: readonly string[]) =>
  texts.map((text, i) => ({ id: IDS[i] ?? '', label: { sv: `S ${text}`, en: `E ${text}` } }));
const labels = fc.uniqueArray(words, {
  minLength: 1,
  maxLength: IDS.length,
  selector: (text) => text.toLowerCase(),
});
const taxonomy = fc
  .tuple(labels, labels, words, fc.option(words, { nil: undefined }))
  .map(([ofFamilies, ofThemes, definition, inText]) => ({
    families: named(ofFamilies),
    themes: named(ofThemes).map((theme, i) => ({
      ...theme,
      ...given({ inText: inText && { sv: inText, en: inText } }),
      definition: { sv: definition, en: theme.label.en },
      family: IDS[i % ofFamilies.length] ?? '',
    })),
  }));
const focusArea = fc.record({
  title: words,
  body: fc.array(block, { maxLength: 4 }),
  theme: fc.nat(),
  note: fc.option(fc.record({ sv: words, en: words }), { nil: undefined }),
});
const contact = fc.record({
  name: words.map((name) => `N ${name}`),
  printed: fc.constantFrom('023-77 70 08', '12', null),
  email: fc.constantFrom('a@b.se', undefined),
  // A dash alone stands for an empty cell.
  role: fc.option(
    words.filter((text) => /[^–—-]/.test(text)),
    { nil: undefined },
  ),
});
const region = fc.record({
  areas: fc.uniqueArray(focusArea, { minLength: 1, maxLength: 3, selector: ({ title }) => title }),
  notes: fc.array(block, { maxLength: 2 }),
  contacts: fc.uniqueArray(contact, { maxLength: 2, selector: ({ name }) => name }),
});
/** The published edition with other words in it. */
const anyEdition: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(region, { minLength: 1, maxLength: 4 }),
    words,
    fc.array(words, { maxLength: 3 }),
    taxonomy,
  )
  .map(([regions, title, intro, { families, themes }]) => ({
    ...real,
    families,
    themes,
    programme: {
      ...real.programme,
      title,
      intro,
      commonGoals: [],
      translations: { en: { [title]: title } },
    },
    regions: regions.flatMap(({ areas: focusAreas, notes, contacts }, i) => {
      const own = real.regions[i];
      return own
        ? [
            {
              ...own,
              notes,
              contacts: contacts.map(({ name, printed, email, role }) => ({
                name,
                printed,
                tel: printed !== null && printed !== '12' ? '+4623777008' : null,
                ...given({ email, role }),
              })),
              areas: focusAreas.map(({ title: focusAreaTitle, body, theme, note }, at) => ({
                id: `${own.code}-${String(at + 1)}`,
                title: focusAreaTitle,
                body,
                themes: [
                  {
                    id: themes[theme % themes.length]?.id ?? '',
                    level: 'main' as const,
                    evidence: focusAreaTitle,
                  },
                ],
                ...given({ note }),
              })),
            },
          ]
        : [];
    }),
  }));

test('any edition, exported and imported, is the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdition, fc.constantFrom(exportSv, exportEn), async (edition, messages) => {
      const read = importBook(await exported(edition, messages), bare, PROGRAMME_FOLDER);
      expect(read.issues.filter(({ severity }) => severity === 'error').map(issueSentence)).toEqual(
        [],
      );
      expect(json(read.dataset)).toBe(json(edition));
    }),
    { numRuns: 25 },
  );
});
