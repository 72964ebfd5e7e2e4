/**
 * Checks programmes' folders, their catalogue and site.json, and prints every issue.
 *
 *   npm run check-data                          every folder in data/
 *   npm run check-data -- data/my-programme     one folder
 */
import { readFileSync } from 'node:fs';
import { isSound } from '../src/data/issues/issue';
import { siteIssues } from '../src/data/site-issues';
import { checkFolders, checkSite } from './check-data/check-site';
import { printIssues } from './shared/print-issues';
import { fromRoot } from './shared/project-files';
import { readArguments } from './shared/read-arguments';

const [given] = readArguments({ allowPositionals: true }).positionals;
const { issues, summaries } = given === undefined ? checkSite() : checkFolders([fromRoot(given)]);
const ofSite = given === undefined ? siteIssues(readFileSync('site.json', 'utf8')) : [];

printIssues([...ofSite, ...issues]);
process.stdout.write(summaries.join(''));
if (!isSound([...ofSite, ...issues])) process.exitCode = 1;
