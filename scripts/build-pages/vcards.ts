import type { Dataset, Lang } from '../../src/domain/model/dataset';
import { areaOf } from '../../src/domain/model/region';
import { createAtlas } from '../../src/domain/model/atlas';
import { neighbourPairs } from '../../src/domain/geography/neighbours';
import { vcard, vcardsOf, type CardSource } from '../../src/domain/export/vcard';
import { cardSource } from '../../src/i18n/vcard';
import { isoDay } from '../../src/i18n/intl';
import { LANGS } from '../../src/store/paths';
import { pairVcardPath, vcardPath } from '../../src/features/panel/vcard-path';
import { writeBelow } from '../shared/write-below';

/**
 * Every contact's vCard in each language, by its path below the base: files, so that they need no scripts.
 *
 * @param root the full address where the programme's pages begin; null if it is unknown.
 */
export function vcards(
  dataset: Dataset,
  root: string | null,
  date: string,
): ReadonlyMap<string, string> {
  const { regions, programme } = dataset;
  const cards = LANGS.flatMap((lang) => {
    const from = cardSource(lang, programme, root, date);
    const singly = regions.flatMap((region) =>
      region.contacts.map(
        (contact, i) => [vcardPath(region, i, lang), vcard(contact, region, from)] as const,
      ),
    );
    return [...singly, ...pairCards(dataset, lang, from)];
  });
  return new Map(cards);
}

/** For every page of a pair of neighbours, the contacts of both in one file; none where there is nobody. */
function pairCards(
  dataset: Dataset,
  lang: Lang,
  from: CardSource,
): readonly (readonly [string, string])[] {
  const atlas = createAtlas(dataset);
  return neighbourPairs(atlas).flatMap((pair) => {
    const regions = pair.flatMap((code) => atlas.regionByCode.get(code) ?? []);
    const cards = vcardsOf(regions, from);
    const slugs = pair.map((code) => areaOf(atlas.areas, code).slug);
    return cards === '' ? [] : [[pairVcardPath(slugs, lang), cards]];
  });
}

/** Writes them below a folder. */
export async function writeVcards(
  dataset: Dataset,
  folder: string,
  root: string | null,
): Promise<void> {
  const cards = vcards(dataset, root, isoDay(new Date()));
  for (const [path, card] of cards) await writeBelow(folder, path, card);
}
