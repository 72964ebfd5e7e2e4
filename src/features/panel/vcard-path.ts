import type { Lang, Region } from '../../domain/model/dataset';
import { langPath, PATH, regionPath } from '../../store/paths';

/** The path below the base of the vCard file for a pair of neighbours, by their slugs in the order of its page. */
export function pairVcardPath(slugs: readonly string[], lang: Lang): string {
  return `${langPath(lang)}${PATH.pair}/${slugs.join('/')}/kontakter.vcf`;
}

/** The path below the base of the vCard file for a region's contact, by its index. */
export function vcardPath({ slug }: Pick<Region, 'slug'>, index: number, lang: Lang): string {
  return `${regionPath(slug, lang)}kontakt-${index + 1}.vcf`;
}
