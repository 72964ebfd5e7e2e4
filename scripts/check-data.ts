import { checkProgrammeFolder } from '../src/data/checks/check';
import { isSound } from '../src/data/issues/issue';
import { printIssues } from './shared/print-issues';
import { PROGRAMME_FOLDER, readProjectFiles } from './shared/project-files';

/** Checks the programme's folder and prints every issue. */
const { source, issues } = checkProgrammeFolder(readProjectFiles(), PROGRAMME_FOLDER);
const areas = source.regions.flatMap((region) => region.areas);
const people = source.contacts?.entries.flatMap((entry) => entry.people) ?? [];

printIssues(issues);
process.stdout.write(
  `${PROGRAMME_FOLDER}: ${String(source.regions.length)} regions, ${String(areas.length)} focus areas, ` +
    `${String(people.length)} contacts.\n`,
);
if (!isSound(issues)) process.exitCode = 1;
