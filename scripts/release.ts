import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { notesOf, releaseFiles } from './release/release-files';
import { orExit } from './shared/or-exit';
import { readArguments } from './shared/read-arguments';

/**
 * Makes a release, `npm run release -- 1.2.0`: the version in package.json, publiccode.yml and CHANGELOG.md as one
 * commit, an annotated tag with the changelog's words, and in release/ the archive and the bill of materials.
 * Pushes nothing. Run `npm test` first.
 */
const [version = ''] = readArguments({ allowPositionals: true }).positionals;
const { changelog, publiccode } = orExit(() => {
  if (git('status', '--porcelain') !== '') throw new Error('Commit or stash your changes first.');
  if (git('tag', '--list', `v${version}`) !== '')
    throw new Error(`The version ${version} is released already.`);
  return releaseFiles(
    {
      changelog: readFileSync('CHANGELOG.md', 'utf8'),
      publiccode: readFileSync('publiccode.yml', 'utf8'),
    },
    version,
    new Date().toISOString().slice(0, 10),
  );
});
writeFileSync('CHANGELOG.md', changelog);
writeFileSync('publiccode.yml', publiccode);
// The first release may have the version that is there.
const written = ['--no-git-tag-version', '--allow-same-version'];
execFileSync('npm', ['version', version, ...written], { stdio: 'ignore' });
const bill = execFileSync('npm', ['run', '--silent', 'sbom'], { maxBuffer: 2 ** 26 });
git('commit', '--all', '--message', `build(release): release ${version}`);
git(
  'tag',
  '--annotate',
  `v${version}`,
  '--cleanup',
  'verbatim',
  '--message',
  `Regionatlas ${version}\n\n${notesOf(changelog, version)}\n`,
);

const name = `regionatlas-${version}`;
mkdirSync('release', { recursive: true });
git('archive', `--prefix=${name}/`, `--output=release/${name}.tar.gz`, `v${version}`);
writeFileSync(`release/${name}.cdx.json`, bill);
process.stdout.write(`Tagged v${version}; wrote release/${name}.tar.gz and ${name}.cdx.json.\n`);
if (publiccode.includes('https://example.org/')) {
  process.stdout.write('publiccode.yml has no address of a published repository yet.\n');
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
