import type { Dataset, Lang } from '../domain/model/dataset';
import { areaOf } from '../domain/model/region';
import { createAtlas, type Atlas } from '../domain/model/atlas';
import { neighbourPairs } from '../domain/geography/neighbours';
import { vcard, vcardsOf, type CardSource } from '../domain/export/vcard';
import { cardSource } from '../i18n/vcard';
import { LANGS } from '../store/paths';
import { pairVcardPath, vcardPath } from '../store/data-paths';

/**
 * Every contact's vCard in each language, by its path below the base: files, so that they need no scripts.
 *
 * @param root the full address where the programme's pages begin; null if it is unknown.
 */
export function contactCards(
  dataset: Dataset,
  root: string | null,
  date: string,
): ReadonlyMap<string, string> {
  const { regions, programme } = dataset;
  const atlas = createAtlas(dataset);
  const cards = LANGS.flatMap((lang) => {
    const from = cardSource(lang, programme, root, date);
    const singly = regions.flatMap((region) =>
      region.contacts.map(
        (contact, i) => [vcardPath(region, i, lang), vcard(contact, region, from)] as const,
      ),
    );
    return [...singly, ...pairCards(atlas, lang, from)];
  });
  return new Map(cards);
}

/** For every page of a pair of neighbours, the contacts of both in one file; none where there is nobody. */
function pairCards(
  atlas: Atlas,
  lang: Lang,
  from: CardSource,
): readonly (readonly [string, string])[] {
  return neighbourPairs(atlas).flatMap((pair) => {
    const regions = pair.flatMap((code) => atlas.regionByCode.get(code) ?? []);
    const cards = vcardsOf(regions, from);
    const slugs = pair.map((code) => areaOf(atlas.areas, code).slug);
    return cards === '' ? [] : [[pairVcardPath(slugs, lang), cards]];
  });
}
