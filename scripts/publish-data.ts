import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../src/data/dataset-json-schema';
import { parseDataset } from '../src/data/parse-dataset';
import { publishProgramme } from '../src/data/publish';
import { createAtlas } from '../src/domain/atlas';
import { DATASET_SCHEMA_FILE, PROGRAMME_ID, SEARCH_INDEX_FILE } from '../src/domain/dataset';
import { writeSearchFile } from '../src/domain/find/search-file';
import { DATASET_PATH, DIGEST_PATH } from '../src/share/everything-paths';
import { pretty } from '../src/share/formats/json';
import { BASE, SITE } from './deployment';
import { writeEverything } from './everything';
import { PROGRAMME_FOLDER, readProjectFiles } from './project-files';
import { sayProblems } from './say-problems';

const FOLDER = 'public';
const TARGET = `${FOLDER}/data`;
const contacts = process.env['REGIONATLAS_CONTACTS'] !== 'none';
const { dataset, problems } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, { contacts });
// What the browser would refuse is not published either.
const parsed = dataset === null ? null : parseDataset(dataset, `${PROGRAMME_ID}.json`);

if (parsed?.ok === true) {
  sayProblems(problems);
  // What an earlier build left, contacts among it, is not to be published with this one.
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const json = pretty(parsed.dataset);
  const digest = createHash('sha256').update(json).digest('hex');
  write(DATASET_PATH, json);
  write(DIGEST_PATH, `${digest}  ${PROGRAMME_ID}.json\n`);
  write(`data/${DATASET_SCHEMA_FILE}`, pretty(datasetJsonSchema()));
  const index = writeSearchFile(createAtlas(parsed.dataset));
  write(`data/${SEARCH_INDEX_FILE}`, `${JSON.stringify(index)}\n`);
  const address = SITE === '' ? null : SITE + BASE;
  const files = await writeEverything(parsed.dataset, { digest, date: null, address }, FOLDER);
  process.stdout.write(`Wrote ${String(files.length)} files with everything to ${TARGET}/.\n`);
} else {
  sayProblems([...problems, ...(parsed?.problems ?? [])]);
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
}

function write(path: string, content: string): void {
  writeFileSync(`${FOLDER}/${path}`, content);
  process.stdout.write(`Wrote ${FOLDER}/${path}.\n`);
}
