import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAtlas } from '../src/domain/model/atlas';
import { readPageSources } from './shared/page-sources';
import { checkInGdal } from './check-exports/gdal';
import { checkInLibreOffice } from './check-exports/libreoffice';
import { exportsOf, type Findings } from './check-exports/samples';

/**
 * Opens the exported files in the programs they are meant for, where these are installed, and compares
 * what they read with the dataset: CSV and XLSX in LibreOffice, GeoJSON in GDAL. SOFFICE_PATH and
 * OGR2OGR_PATH may name programs that are not on the path. Needs public/data, from "npm run publish-data".
 */
const folder = await mkdtemp(join(tmpdir(), 'regionatlas-exports-'));
const faults: string[] = [];
let checked = 0;
try {
  const { dataset } = await readPageSources('public');
  const exports = await exportsOf(createAtlas(dataset));
  await check('LibreOffice', process.env['SOFFICE_PATH'] ?? 'soffice', async (program, work) =>
    checkInLibreOffice(exports, program, work),
  );
  await check('GDAL', process.env['OGR2OGR_PATH'] ?? 'ogr2ogr', async (program, work) =>
    checkInGdal(exports, program, work),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${checked} programs asked, ${faults.length} faults.\n`);
if (faults.length > 0) process.exitCode = 1;

async function check(
  name: string,
  program: string,
  open: (program: string, folder: string) => Promise<Findings>,
): Promise<void> {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status !== 0) {
    process.stdout.write(`${name} is not installed here, so no file was opened in it.\n`);
    return;
  }
  const work = join(folder, name);
  await mkdir(work);
  const findings = await open(program, work);
  faults.push(...findings.faults.map((fault) => `${name}: ${fault}`));
  checked += 1;
  process.stdout.write(`${stdout.trim()}: ${findings.compared}.\n`);
}
