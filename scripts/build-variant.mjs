/**
 * Builds the atlas below a sub-path and without contacts into dist-variant/, for the end-to-end tests.
 * Runs before the ordinary build, since both are built in dist/.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';

const VARIANT = 'dist-variant';

rmSync(VARIANT, { recursive: true, force: true });
const { status } = spawnSync('npm', ['run', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, BASE_PATH: '/regionatlas/', REGIONATLAS_CONTACTS: 'none' },
});
if (status === 0) renameSync('dist', VARIANT);
process.exitCode = status ?? 1;
