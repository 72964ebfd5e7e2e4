import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../src/data/dataset/json-schema';
import { parseDataset } from '../src/data/dataset/parse';
import { publishProgramme } from '../src/data/publish';
import { DATASET_SCHEMA_FILE, PROGRAMME_ID } from '../src/domain/model/dataset';
import { DATASET_PATH, DIGEST_PATH } from '../src/features/share/download-paths';
import { pretty } from '../src/features/share/formats/json';
import { BASE, SITE } from './shared/deployment';
import { writeEverything } from './publish-data/everything';
import { PROGRAMME_FOLDER, readProjectFiles } from './shared/project-files';
import { printIssues } from './shared/print-issues';

const FOLDER = 'public';
const TARGET = `${FOLDER}/data`;
const contacts = process.env['REGIONATLAS_CONTACTS'] !== 'none';
const { dataset, issues } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, { contacts });
// Nothing is published that the browser would refuse.
const parsed = dataset === null ? null : parseDataset(dataset, `${PROGRAMME_ID}.json`);

if (parsed?.ok === true) {
  printIssues(issues);
  // Files of an earlier build, contacts among them, must not be published with this one.
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const json = pretty(parsed.dataset);
  const digest = createHash('sha256').update(json).digest('hex');
  write(DATASET_PATH, json);
  write(DIGEST_PATH, `${digest}  ${PROGRAMME_ID}.json\n`);
  write(`data/${DATASET_SCHEMA_FILE}`, pretty(datasetJsonSchema()));
  const address = SITE === '' ? null : SITE + BASE;
  const files = await writeEverything(parsed.dataset, { digest, date: null, address }, FOLDER);
  process.stdout.write(`Wrote ${String(files.length)} files with everything to ${TARGET}/.\n`);
} else {
  printIssues([...issues, ...(parsed?.issues ?? [])]);
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
}

function write(path: string, content: string): void {
  writeFileSync(`${FOLDER}/${path}`, content);
  process.stdout.write(`Wrote ${FOLDER}/${path}.\n`);
}
