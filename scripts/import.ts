/**
 * Makes a programme's folder of a spreadsheet, checks it, and says what has changed.
 *
 *   npm run import -- programme.xlsx                        into data/<id>, as the spreadsheet's own sheet says
 *   npm run import -- programme.csv --into data/my-programme
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { programmeId } from '../src/data/dataset/schema';
import { AREAS_FOLDER } from '../src/data/folder/read-programme-folder';
import { publishProgramme } from '../src/data/publish';
import { programmeIdIn } from '../src/data/spreadsheet/base';
import type { Book } from '../src/data/spreadsheet/book';
import { importBook } from '../src/data/spreadsheet/import-book';
import { readBook } from '../src/data/spreadsheet/read-book';
import { changesBetween } from '../src/domain/changes/changes';
import { changesMarkdown } from '../src/domain/changes/markdown';
import { byCodeUnit } from '../src/domain/model/code-unit-order';
import { changesSv } from '../src/i18n/sv/changes';
import { replaceFolder } from './publish-data/replace-folder';
import { printIssues } from './shared/print-issues';
import { readFolder } from './shared/project-files';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string' } },
});
const [path] = positionals;
if (path === undefined || !existsSync(path)) {
  fail('Say which file: npm run import -- programme.xlsx [--into data/my-programme]');
} else {
  const { book, issues } = await readBook(basename(path), readFileSync(path));
  if (book === null) {
    printIssues(issues);
    fail('Nothing was written.');
  } else await importInto(book, folderOf(book));
}

/** The folder that was named, or that of the programme's id in the spreadsheet; null if that is no id. */
function folderOf(book: Book): string | null {
  if (values.into !== undefined) return values.into.replace(/\/+$/, '');
  const id = programmeIdIn(book);
  return v.is(programmeId, id) ? `data/${id}` : null;
}

async function importInto(book: Book, folder: string | null): Promise<void> {
  if (folder === null) {
    fail(
      'The spreadsheet does not name its programme. Say where it goes: --into data/my-programme',
    );
    return;
  }
  const files = readFolder(folder) ?? readFolder(AREAS_FOLDER) ?? new Map<string, Uint8Array>();
  const read = importBook(book, files, folder);
  for (const line of read.told) process.stdout.write(`${line}\n`);
  // "error" comes before "warning".
  printIssues(read.issues.toSorted((a, b) => byCodeUnit(a.severity, b.severity)));
  if (read.dataset === null) {
    fail('Nothing was written.');
    return;
  }
  const before = publishProgramme(files, folder, { contacts: true }).dataset;
  const parent = dirname(folder);
  const own = [...read.files].map(
    ([file, bytes]) => [file.slice(parent.length + 1), bytes] as const,
  );
  await replaceFolder(parent, basename(folder), new Map(own));
  process.stdout.write(`Wrote ${String(read.files.size)} files to ${folder}/.\n\n`);
  if (before !== null) {
    const changes = changesBetween(before, read.dataset);
    process.stdout.write(changesMarkdown(changes, changesSv));
  }
}

function fail(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
  process.exitCode = 1;
}
