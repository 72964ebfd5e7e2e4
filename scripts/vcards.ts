import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/domain/dataset';
import { vcard } from '../src/domain/vcard';
import { vcardPath } from '../src/panel/vcard-path';

/** Every contact's vCard, by its path below the base: files, so that they can be had without scripts. */
export function vcards({ regions, programme }: Dataset): ReadonlyMap<string, string> {
  const source = `${programme.publisher}, ”${programme.source}”. Uppgifterna kan vara inaktuella.`;
  return new Map(
    regions.flatMap((region) =>
      region.contacts.map(
        (contact, i) => [vcardPath(region, i), vcard(contact, region.name, source)] as const,
      ),
    ),
  );
}

/** Writes them below a folder. */
export async function writeVcards(dataset: Dataset, folder: string): Promise<void> {
  for (const [path, card] of vcards(dataset)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, card);
  }
}
