/** What a steward does wrong is told with file and line, and nothing is published: on a copy of the tests' edition. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueSentence } from '../../src/data/issues/issue';
import { AREAS, CATALOGUE, DALARNA, editedCopy, PLACES } from '../../src/testing/edited-copy';
import { errorsIn } from '../../src/testing/published-site';
import { checkSite } from '../check-data/check-site';
import { PROGRAMME_FOLDER, PROGRAMME_ID } from '../shared/project-files';
import { publishSite } from './publish-site';

const { root, inFolder, edit } = editedCopy();
const B7 = '{ code: b7, slug: nyvik, shortName: Nyvik, county: Nyviks län, group: gotaland }';

/** A wrong edit, in which file, and what is told of it: the file from data/, the line, what was found and what was expected. */
const WRONG: readonly (readonly [string, string | RegExp, string, string, string])[] = [
  [
    'a word in one file alone',
    'deras specifika',
    'deras egna',
    DALARNA,
    'vagar-till-hallbar-utveckling/regions/20-dalarna.md, line 12: found "Insatsområdet handlar om att utveckla goda förutsättningar för en sammanhållen och jämlik …", expected the words of data/vagar-till-hallbar-utveckling/source.txt.',
  ],
  [
    'a theme that there is not',
    'theme: cirkular-ekonomi',
    'theme: okant-tema',
    'themes.yaml',
    'vagar-till-hallbar-utveckling/themes.yaml, line 275: found the theme "okant-tema", expected one of the 17 themes.',
  ],
  [
    'a quote that is not in the text',
    "'Sammantaget leder",
    "'Sammantaget för",
    'themes.yaml',
    'vagar-till-hallbar-utveckling/themes.yaml, line 463: found the quote "Sammantaget för detta mot en mer cirkulär ekonomi", expected words that stand in the focus area "Resurseffektivitet och cirkulär ekonomi". The nearest passage is "Sammantaget leder detta mot en mer cirkulär ekonomi".',
  ],
  [
    'an unknown region',
    "code: '20'",
    "code: '99'",
    DALARNA,
    'vagar-till-hallbar-utveckling/regions/20-dalarna.md, line 2: found the code "99", expected one of the 21 codes, "01" to "25". The code of Dalarna is "20".',
  ],
  [
    'a contact in one of two places',
    'Amelie Sahlin, 023',
    'Eva Ny, 023',
    'contacts.yaml',
    'vagar-till-hallbar-utveckling/contacts.yaml, line 13: found the contact line with no "Amelie Sahlin" in its place, expected only a label, the people listed and the signs between them.',
  ],
  [
    'a programme without a folder',
    /\n$/,
    '\n  - borta\n',
    CATALOGUE,
    'catalog.yaml, line 5: found "borta", expected the name of a folder in data/.',
  ],
  [
    'areas without a folder',
    'areas: sveriges-regioner',
    'areas: sveriges-kommuner',
    'programme.yaml',
    'vagar-till-hallbar-utveckling/programme.yaml: found the areas "sveriges-kommuner", expected the name of a folder in data/areas/.',
  ],
  [
    'the same programme twice',
    /\n$/,
    `\n  - ${PROGRAMME_ID}\n`,
    CATALOGUE,
    'catalog.yaml, line 5: found "vagar-till-hallbar-utveckling" a second time, expected each programme only once.',
  ],
  [
    'an area without a shape',
    /\n$/,
    `\n  - ${B7}\n`,
    AREAS,
    'areas/sveriges-regioner/geometry.json: found no shape of "b7", expected one for every area.',
  ],
  [
    'an area of no group',
    'group: gotaland',
    'group: sydsverige',
    AREAS,
    'areas/sveriges-regioner/areas.yaml, line 46: found the group "sydsverige", expected one of the groups.',
  ],
  [
    'two areas with the same address',
    'slug: gotland',
    'slug: dalarna',
    AREAS,
    'areas/sveriges-regioner/areas.yaml, line 55: found "dalarna" a second time, expected each only once.',
  ],
  [
    'places of an area that there is not',
    "\n  '20':\n",
    "\n  '99':\n",
    PLACES,
    'areas/sveriges-regioner/places.yaml, line 11: found the code "99", expected one of the 21 codes.',
  ],
];

test.each(WRONG)('%s stops publication, and file and line are told', async (...row) => {
  const [, passage, by, file, told] = row;
  edit(passage, by, file);
  expect(errorsIn(checkSite(root()).issues)).toContain(`data/${told}`);
  const { files, issues } = await publishSite(root(), { contacts: true, address: null });
  expect(files).toBeNull();
  expect(errorsIn(issues)).toContain(`data/${told}`);
});

const NO_CATALOGUE = 'data/catalog.yaml: found no such file, expected the programmes of the site.';

test('a site without a catalogue is told so', async () => {
  rmSync(inFolder(CATALOGUE));
  expect(checkSite(root()).issues.map(issueSentence)).toContain(NO_CATALOGUE);
  const { files, issues } = await publishSite(root(), { contacts: true, address: null });
  expect(files).toBeNull();
  expect(issues.map(issueSentence)).toEqual([NO_CATALOGUE]);
});

test('a folder that the catalogue does not list is told of', () => {
  cpSync(inFolder(''), inFolder('../nasta-program'), { recursive: true });
  const { issues } = checkSite(root());
  expect(issues.map(issueSentence)).toContain(
    'data/nasta-program: found a folder that data/catalog.yaml does not list, expected a line for it. It is not published.',
  );
});

test('check-data prints what is wrong and fails, and passes when it is mended', () => {
  const check = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-data.ts'], {
      encoding: 'utf8',
      env: { ...process.env, REGIONATLAS_DATA: root() },
    });
  edit('theme: cirkular-ekonomi', 'theme: okant-tema', 'themes.yaml');
  const { status, stdout } = check();
  expect(stdout).toContain(
    `error: ${PROGRAMME_FOLDER}/themes.yaml, line 275: found the theme "okant-tema"`,
  );
  expect(status).toBe(1);
  edit('theme: okant-tema', 'theme: cirkular-ekonomi', 'themes.yaml');
  expect(check().status).toBe(0);
});
