/**
 * Builds the atlas as another site would have it, below a sub-path and without contacts, into dist-variant/:
 * the end-to-end tests visit it beside the ordinary build. Run before that, since both are made in dist/.
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
