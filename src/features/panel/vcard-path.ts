import type { Region } from '../../domain/model/dataset';

/** Where the build writes the contacts of a pair of neighbours, in the order of its page; below the base path. */
export function pairVcardPath(slugs: readonly string[]): string {
  return `jamfor/${slugs.join('/')}/kontakter.vcf`;
}

/** Where the build writes the vCard of a region's contact, counted from 0; below the base path. */
export function vcardPath(region: Pick<Region, 'slug'>, index: number): string {
  return `region/${region.slug}/kontakt-${index + 1}.vcf`;
}
