/** Checks the programme's folder and, if it is sound, writes the dataset and the files to download to public/data/. */
import { dataFiles } from '../src/app/data-files';
import { parseDataset } from '../src/data/dataset/parse';
import { publishProgramme } from '../src/data/publish';
import { BASE, SITE } from './shared/deployment';
import { replaceFolder } from './publish-data/replace-folder';
import { readGeometry } from './shared/page-sources';
import { PROGRAMME_FOLDER, PROGRAMME_ID, readProjectFiles } from './shared/project-files';
import { printIssues } from './shared/print-issues';

const contacts = process.env['REGIONATLAS_CONTACTS'] !== 'none';
const project = readProjectFiles();
const { dataset, search, issues } = publishProgramme(project, PROGRAMME_FOLDER, { contacts });
// Nothing is published that the browser would refuse.
const parsed = dataset === null ? null : parseDataset(dataset, `${PROGRAMME_ID}.json`);

if (parsed?.ok === true) {
  printIssues(issues);
  const withPeople = /\/(?:contacts\.yaml|source\.txt)$/;
  const files = await dataFiles(
    {
      dataset: parsed.dataset,
      search,
      files: new Map([...project].filter(([path]) => contacts || !withPeople.test(path))),
    },
    SITE === '' ? null : SITE + BASE,
    await readGeometry('public/geo/regions.geojson'),
  );
  await replaceFolder('public', 'data', files);
  process.stdout.write(`Wrote ${String(files.size)} files to public/data/.\n`);
} else {
  printIssues([...issues, ...(parsed?.issues ?? [])]);
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
}
