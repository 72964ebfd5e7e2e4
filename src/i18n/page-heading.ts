import type { ViewState } from '../store/view-state';
import type { Messages } from './messages';

/** Returns the title that a browser shows of a page: "Dalarna – Regionatlas". One that begins or ends so is whole. */
export const documentTitle = (of: string) =>
  /^Regionatlas|Regionatlas$/.test(of) ? of : `${of} – Regionatlas`;

/** Returns the heading of a page that is about neither Sweden nor a region; null for those. */
export function pageHeading(
  { subject }: ViewState,
  { site, statement, search, pageTitle }: Messages,
): string | null {
  if (subject.kind === 'index') return search.index.title;
  if (subject.kind === 'changes') return pageTitle.changes;
  if (subject.kind !== 'about') return null;
  return subject.page === 'atlas' ? site.about : statement[subject.page];
}
