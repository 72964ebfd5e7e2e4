/**
 * Builds the atlas below a sub-path, without contacts, and with made-up programmes beside the real one into dist-variant/,
 * for the end-to-end tests. Runs before the ordinary build, since both are built in dist/.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIANT = 'dist-variant';
/** Programmes on made-up areas, and a catalogue that lists them after the real one. */
const MADE_UP = 'e2e/made-up-site/data';

rmSync(VARIANT, { recursive: true, force: true });
const root = mkdtempSync(join(tmpdir(), 'regionatlas-variant-'));
for (const folder of ['data', MADE_UP]) cpSync(folder, join(root, 'data'), { recursive: true });
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
