import type { Dataset } from '../../src/domain/model/dataset';
import { identityOf } from '../../src/domain/model/region';
import { createAtlas } from '../../src/domain/model/atlas';
import { neighbourPairs } from '../../src/domain/geography/neighbours';
import { vcard, vcardSource, vcardsOf } from '../../src/domain/export/vcard';
import { pairVcardPath, vcardPath } from '../../src/features/panel/vcard-path';
import { writeBelow } from '../shared/write-below';

/** Every contact's vCard, by its path below the base: files, so that they can be had without scripts. */
export function vcards(dataset: Dataset): ReadonlyMap<string, string> {
  const { regions, programme } = dataset;
  const source = vcardSource(programme);
  const singly = regions.flatMap((region) =>
    region.contacts.map(
      (contact, i) => [vcardPath(region, i), vcard(contact, region.name, source)] as const,
    ),
  );
  return new Map([...singly, ...pairCards(dataset)]);
}

/** For every page of a pair of neighbours, the contacts of both in one file; none where there is nobody. */
function pairCards(dataset: Dataset): readonly (readonly [string, string])[] {
  const atlas = createAtlas(dataset);
  return neighbourPairs(atlas).flatMap((pair) => {
    const regions = pair.flatMap((code) => atlas.regionByCode.get(code) ?? []);
    const cards = vcardsOf(regions, dataset.programme);
    return cards === '' ? [] : [[pairVcardPath(pair.map((code) => identityOf(code).slug)), cards]];
  });
}

/** Writes them below a folder. */
export async function writeVcards(dataset: Dataset, folder: string): Promise<void> {
  for (const [path, card] of vcards(dataset)) await writeBelow(folder, path, card);
}
