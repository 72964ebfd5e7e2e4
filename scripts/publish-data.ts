/**
 * Checks site.json and the folder of every programme in the catalogue and, if all are sound, writes their datasets and the files to
 * download to public/data/, and to public/program/<id>/data/ for every programme but the first.
 */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isSound } from '../src/data/issues/issue';
import { siteIssues } from '../src/data/site-issues';
import { PROGRAMMES_PATH } from '../src/store/paths';
import { BASE, publishesContacts, SITE } from './shared/deployment';
import { orExit } from './shared/or-exit';
import { replaceFolder } from './publish-data/replace-folder';
import { publishSite } from './publish-data/publish-site';
import { DATA_ROOT } from './shared/project-files';
import { printIssues } from './shared/print-issues';

const faults = siteIssues(readFileSync('site.json', 'utf8'));
const { files, issues } = await publishSite(DATA_ROOT, {
  contacts: orExit(() => publishesContacts(process.env['REGIONATLAS_CONTACTS'] ?? '')),
  address: SITE === '' ? null : SITE + BASE,
});
printIssues([...faults, ...issues]);
if (files === null || !isSound(faults)) {
  process.stdout.write('Nothing was published.\n');
  process.exitCode = 1;
} else {
  const below = (folder: string) => new Map([...files].filter(([path]) => path.startsWith(folder)));
  const others = below(PROGRAMMES_PATH);
  await replaceFolder('public', 'data', below('data/'));
  if (others.size > 0) await replaceFolder('public', 'program', others);
  else await rm('public/program', { recursive: true, force: true });
  const where = others.size > 0 ? 'public/data/ and public/program/' : 'public/data/';
  process.stdout.write(`Wrote ${files.size} files to ${where}.\n`);
}
