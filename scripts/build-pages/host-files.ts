import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BASE } from '../shared/deployment';
import { headersFile } from '../check-hosting/configs';

/** Writes dist/_headers, for the static hosts that read it. The file must lie at the root of what is published. */
export async function writeHostFiles(): Promise<void> {
  await writeFile(join('dist', '_headers'), headersFile(BASE));
}
