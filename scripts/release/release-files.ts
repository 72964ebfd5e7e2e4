/** The content of the files with a version in them, other than those that npm writes. */
export interface ReleaseFiles {
  readonly changelog: string;
  readonly publiccode: string;
}

const UNRELEASED = '## Unreleased\n';

/** Returns the files of a release. Throws if the version is none, or if nothing is noted as unreleased. */
export function releaseFiles(files: ReleaseFiles, version: string, day: string): ReleaseFiles {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`"${version}" is no version such as 1.2.0.`);
  if (notesOf(files.changelog, 'Unreleased') === '') {
    throw new Error('CHANGELOG.md says nothing under "## Unreleased".');
  }
  return {
    changelog: files.changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} (${day})\n`),
    publiccode: files.publiccode.replace(/^softwareVersion: .*$/m, `softwareVersion: ${version}`),
  };
}

/** Returns what the changelog says of a version, or "" if it says nothing. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => /^\S+/.exec(each)?.[0] === version) ?? '';
  return section.slice(section.indexOf('\n') + 1).trim();
}
