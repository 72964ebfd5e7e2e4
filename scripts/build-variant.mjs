/**
 * Builds the atlas below a sub-path, without contacts, and with made-up programmes beside the real one into dist-variant/,
 * for the end-to-end tests. Runs before the ordinary build, since both are built in dist/.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIANT = 'dist-variant';
/** Programmes on made-up areas, the newest first. */
const MADE_UP = 'e2e/made-up-site/data';
const PROGRAMMES = ['ostra-planen', 'gamla-planen'];

rmSync(VARIANT, { recursive: true, force: true });
const root = mkdtempSync(join(tmpdir(), 'regionatlas-variant-'));
for (const folder of ['data', MADE_UP]) cpSync(folder, join(root, 'data'), { recursive: true });
appendFileSync(join(root, 'data', 'catalog.yaml'), PROGRAMMES.map((id) => `\n  - ${id}`).join(''));
const { status } = spawnSync('npm', ['run', 'build'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    BASE_PATH: '/regionatlas/',
    REGIONATLAS_CONTACTS: 'none',
    REGIONATLAS_DATA: root,
  },
});
rmSync(root, { recursive: true });
if (status === 0) renameSync('dist', VARIANT);
process.exitCode = status ?? 1;
