/**
 * Makes a programme's folder of a spreadsheet, checks it, and says what has changed.
 *
 *   npm run import -- programme.xlsx                        into data/<id>, as the spreadsheet's own sheet says
 *   npm run import -- programme.csv --into data/my-programme
 *   npm run import -- programme.csv --new "Title" --publisher "…" --source "…" [--intro "…"] [--language fi]
 *                                                           as a new programme, with the themes of the first one
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { inWords } from '../src/data/issues/wording';
import { readBook } from '../src/data/spreadsheet/read-book';
import { changesBetween } from '../src/domain/changes/changes';
import { changesMarkdown } from '../src/i18n/changes-markdown';
import { byCodeUnit } from '../src/domain/model/code-unit-order';
import { readImport } from './import/read-import';
import { replaceFolder } from './publish-data/replace-folder';
import { printIssues } from './shared/print-issues';
import { DATA_ROOT } from './shared/project-files';
import { readArguments } from './shared/read-arguments';

const text = { type: 'string' } as const;
const { values, positionals } = readArguments({
  allowPositionals: true,
  options: { into: text, new: text, publisher: text, source: text, intro: text, language: text },
});
const [path] = positionals;
if (path === undefined || !existsSync(path)) {
  fail('Say which file: npm run import -- programme.xlsx [--into data/my-programme]');
} else {
  const { book, issues } = await readBook(basename(path), readFileSync(path));
  if (book === null) {
    printIssues(issues);
    fail('Nothing was written.');
  } else {
    const read = readImport(book, values);
    if (typeof read === 'string') fail(read);
    else await write(read);
  }
}

async function write({ folder, before, read }: Exclude<ReturnType<typeof readImport>, string>) {
  for (const line of read.notices) process.stdout.write(`${inWords(line)}\n`);
  // "error" comes before "warning".
  printIssues(read.issues.toSorted((a, b) => byCodeUnit(a.severity, b.severity)));
  if (read.dataset === null) {
    fail('Nothing was written.');
    return;
  }
  const parent = dirname(folder);
  const own = [...read.files].map(
    ([file, bytes]) => [file.slice(parent.length + 1), bytes] as const,
  );
  await replaceFolder(resolve(DATA_ROOT, parent), basename(folder), new Map(own));
  process.stdout.write(`Wrote ${read.files.size} files to ${folder}/.\n\n`);
  if (before !== null) {
    const changes = changesBetween(before, read.dataset);
    process.stdout.write(changesMarkdown(changes, 'sv'));
  }
}

function fail(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
  process.exitCode = 1;
}
