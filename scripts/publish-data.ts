import { mkdirSync, writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../src/data/dataset-json-schema';
import { parseDataset } from '../src/data/parse-dataset';
import { publishProgramme } from '../src/data/publish';
import { DATASET_SCHEMA_FILE, PROGRAMME_ID } from '../src/domain/dataset';
import { PROGRAMME_FOLDER, readProjectFiles } from './project-files';
import { sayProblems } from './say-problems';

const TARGET = 'public/data';
const contacts = process.env['REGIONATLAS_CONTACTS'] !== 'none';
const { dataset, problems } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, { contacts });
// What the browser would refuse is not published either.
const parsed = dataset === null ? null : parseDataset(dataset, `${PROGRAMME_ID}.json`);

if (parsed?.ok === true) {
  sayProblems(problems);
  write(`${PROGRAMME_ID}.json`, parsed.dataset);
  write(DATASET_SCHEMA_FILE, datasetJsonSchema());
} else {
  sayProblems([...problems, ...(parsed?.problems ?? [])]);
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
}

function write(name: string, content: unknown): void {
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(`${TARGET}/${name}`, `${JSON.stringify(content, null, 2)}\n`);
  process.stdout.write(`Wrote ${TARGET}/${name}.\n`);
}
