import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editedCopy } from '../../src/testing/edited-copy';

const { root } = editedCopy();

test('a programme is written to the data/ that is read, and to no other', () => {
  const table = join(root(), 'a.csv');
  writeFileSync(table, 'Region;Inriktning\nDalarna;Mat\n');
  const facts = ['--new', 'Prov av import', '--publisher', 'Verket', '--source', 'Så gör alla'];
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', table, ...facts],
    { encoding: 'utf8', env: { ...process.env, REGIONATLAS_DATA: root() } },
  );
  const elsewhere = existsSync('data/prov-av-import');
  rmSync('data/prov-av-import', { recursive: true, force: true });
  expect(stdout).toContain('files to data/prov-av-import/.');
  expect(existsSync(join(root(), 'data/prov-av-import/programme.yaml'))).toBe(true);
  expect(elsewhere).toBe(false);
});
