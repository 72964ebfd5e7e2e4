/** Checks the programme's folder and, if it is sound, writes the dataset and the files to download to public/data/. */
import { createHash } from 'node:crypto';
import { datasetJsonSchema } from '../src/data/dataset/json-schema';
import { parseDataset } from '../src/data/dataset/parse';
import { publishProgramme } from '../src/data/publish';
import { DATASET_SCHEMA_FILE } from '../src/domain/model/dataset';
import { programmePath } from '../src/store/data-paths';
import { pretty } from '../src/features/share/formats/json';
import { BASE, SITE } from './shared/deployment';
import { everything } from './publish-data/everything';
import { replaceFolder } from './publish-data/replace-folder';
import { PROGRAMME_FOLDER, PROGRAMME_ID, readProjectFiles } from './shared/project-files';
import { printIssues } from './shared/print-issues';

const contacts = process.env['REGIONATLAS_CONTACTS'] !== 'none';
const { dataset, search, issues } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, {
  contacts,
});
// Nothing is published that the browser would refuse.
const parsed = dataset === null ? null : parseDataset(dataset, `${PROGRAMME_ID}.json`);

if (parsed?.ok === true) {
  printIssues(issues);
  const json = pretty(parsed.dataset);
  const digest = createHash('sha256').update(json).digest('hex');
  const codes = parsed.dataset.areaSystem.areas.map(({ code }) => code);
  const address = SITE === '' ? null : SITE + BASE;
  const files = new Map<string, string | Uint8Array>([
    [programmePath.dataset(PROGRAMME_ID), json],
    [programmePath.search(PROGRAMME_ID), JSON.stringify(search)],
    [programmePath.digest(PROGRAMME_ID), `${digest}  ${PROGRAMME_ID}.json\n`],
    [`data/${DATASET_SCHEMA_FILE}`, pretty(datasetJsonSchema(codes))],
    ...(await everything(parsed.dataset, { digest, date: null, address })),
  ]);
  await replaceFolder('public', 'data', files);
  process.stdout.write(`Wrote ${String(files.size)} files to public/data/.\n`);
} else {
  printIssues([...issues, ...(parsed?.issues ?? [])]);
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
}
