import { fetchDataset } from '../../data/dataset/fetch';
import { oncePer } from '../../domain/model/once-per';
import type { SiteProgramme, ProgrammeSite } from '../../store/programme-site';
import { programmePath } from '../../store/data-paths';

/**
 * Returns where the page's programme stands in its site, as the build wrote it on the page's root. A site with one
 * programme gives only its id there and, where its areas bring their own, the place of its shapes.
 */
export function readProgrammeSite({ dataset }: HTMLElement): ProgrammeSite & {
  /** Where the pages of this programme begin. */
  readonly base: string;
} {
  const root = import.meta.env.BASE_URL;
  const { base = root, shapes = `${root}geo/`, programmes = '[]' } = dataset;
  const listed: unknown = JSON.parse(programmes);
  return {
    siteBase: root,
    base,
    shapes,
    programmes: isList(listed) ? listed : [],
    datasetOf: oncePer(async (programme) => {
      const file = programme.base + programmePath.dataset(programme.id);
      const fetched = await fetchDataset(file, (url) => fetch(url));
      return fetched.ok ? fetched.dataset : null;
    }),
  };
}

/** True for the list that our own build wrote (scripts/build-pages/head.ts). */
function isList(value: unknown): value is readonly SiteProgramme[] {
  return Array.isArray(value);
}
