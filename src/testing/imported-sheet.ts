import { PROGRAMME_FOLDER, readProjectFiles } from '../../scripts/shared/project-files';
import type { SourceFiles } from '../data/folder/read-programme-folder';
import { issueSentence } from '../data/issues/issue';
import { inWords } from '../data/issues/wording';
import { importBook } from '../data/spreadsheet/import-book';
import { readBook } from '../data/spreadsheet/read-book';

export const projectFiles = readProjectFiles();
/** The project without the folder of the programme: areas and borders alone. */
export const bareFiles = new Map(
  [...projectFiles].filter(([file]) => !file.startsWith(`${PROGRAMME_FOLDER}/`)),
);

/** Rows with "|" between their cells and "⏎" for line breaks, imported as a file with semicolons. */
export async function importedSheet(rows: readonly string[], base: SourceFiles = projectFiles) {
  const cellOf = (cell: string) => `"${cell.trim().replaceAll('"', '""').replaceAll('⏎', '\n')}"`;
  const csv = rows.map((row) => row.split('|').map(cellOf).join(';')).join('\n');
  const { book } = await readBook('bok.csv', new TextEncoder().encode(csv));
  if (book === null) throw new Error('The rows should be readable.');
  const read = importBook(book, base, PROGRAMME_FOLDER);
  const sentences = read.issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => issueSentence(issue).replace('bok.csv, at ', ''));
  const textOf = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);
  const titles = [...read.files].flatMap(([file, bytes]) => {
    const code = /\/regions\/(..)-/.exec(file)?.[1];
    const found = [...textOf(bytes).matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    return code === undefined ? [] : [[code, found] as const];
  });
  return {
    ...read,
    notices: read.notices.map((each) => inWords(each)),
    sentences,
    titles: Object.fromEntries(titles),
    contacts: textOf(read.files.get(`${PROGRAMME_FOLDER}/contacts.yaml`)),
  };
}
