/**
 * Checks programmes' folders, their catalogue and site.json, and prints every issue.
 *
 *   npm run check-data                          every folder in data/
 *   npm run check-data -- data/my-programme     one folder
 */
import { readFileSync } from 'node:fs';
import { checkProgrammeFolder } from '../src/data/checks/check';
import { error, isSound } from '../src/data/issues/issue';
import { siteIssues } from '../src/data/site-issues';
import type { Issue } from '../src/data/issues/issue';
import { printIssues } from './shared/print-issues';
import { catalogue, fromRoot, programmeFolders, readFolder } from './shared/project-files';

const [given] = process.argv.slice(2);
const folders = given === undefined ? programmeFolders() : [fromRoot(given)];
const issues: Issue[] =
  given === undefined
    ? [...siteIssues(readFileSync('site.json', 'utf8')), ...catalogue().issues]
    : [];
const summaries: string[] = [];

for (const folder of folders) {
  const files = readFolder(folder);
  if (files === null) {
    issues.push(error({ file: folder }, 'no such folder', 'a folder such as data/my-programme'));
    continue;
  }
  const checked = checkProgrammeFolder(files, folder);
  const { regions, contacts } = checked.source;
  const focusAreas = regions.flatMap((region) => region.focusAreas);
  const people = contacts?.entries.flatMap((entry) => entry.people) ?? [];
  issues.push(...checked.issues);
  summaries.push(
    `${folder}: ${String(regions.length)} regions, ${String(focusAreas.length)} focus areas, ` +
      `${String(people.length)} contacts.\n`,
  );
}

printIssues(issues);
process.stdout.write(summaries.join(''));
if (!isSound(issues)) process.exitCode = 1;
