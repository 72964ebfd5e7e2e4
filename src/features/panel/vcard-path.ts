import type { Region } from '../../domain/model/dataset';

/** The path below the base of the vCard file for a pair of neighbours, by their slugs in the order of its page. */
export function pairVcardPath(slugs: readonly string[]): string {
  return `jamfor/${slugs.join('/')}/kontakter.vcf`;
}

/** The path below the base of the vCard file for a region's contact, by its index. */
export function vcardPath(region: Pick<Region, 'slug'>, index: number): string {
  return `region/${region.slug}/kontakt-${index + 1}.vcf`;
}
