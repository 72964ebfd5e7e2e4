import {
  drawnIn,
  meet,
  placementAt,
  type DrawnLabel,
  type Label,
} from '../domain/geography/labels';

/** The lowest height of the map at which all names of Sweden's regions have places, CSS pixels. */
export const ALL_FIT = 300;

/** Returns what is drawn of a name where Sweden is so many CSS pixels tall; null where it has no place. */
export function drawnAt(label: Label, height: number): DrawnLabel | null {
  const placement = placementAt(label, height);
  return placement ? drawnIn(placement, label, height) : null;
}

/** Returns the names that are drawn where Sweden is so many CSS pixels tall. */
export function drawnLabels(labels: readonly Label[], height: number): readonly DrawnLabel[] {
  return labels.flatMap((label) => drawnAt(label, height) ?? []);
}

/** Returns the codes of each two names that meet. */
export function pairsThatMeet(drawn: readonly DrawnLabel[]): readonly (readonly string[])[] {
  return drawn.flatMap((a, i) =>
    drawn.slice(i + 1).flatMap((b) => (meet(a, b) ? [[a.code, b.code]] : [])),
  );
}
