import type { Label } from '../../../src/domain/geography/labels';

/** Where the build writes it, from the root of the project. */
export const LABELS_FILE = 'src/domain/geography/placed-labels.ts';

/** The TypeScript file with the widths of the names and all their places, one on each line. */
export function toLabelsFile(labels: readonly Label[]): string {
  const rows = labels.flatMap(({ code, placements }) =>
    placements.map(({ from, below, at, anchor, hasLeader }) => {
      const [lon, lat] = at;
      return `  ['${code}', ${from}, ${below}, [${lon}, ${lat}], '${anchor}', ${hasLeader}],`;
    }),
  );
  const names = labels.map(
    ({ code, lines, width, point: [lon, lat] }) =>
      `  ['${code}', '${lines.join(' ')}', ${width}, [${lon}, ${lat}]],`,
  );
  return `// Written by \`npm run build-geo\` from the geometry in public/geo; not edited by hand.
import type { Position, RegionCode } from '../model/region';

/** The names with the widths of their longest lines in the heavier weight, CSS pixels, and the label points. */
export const NAMES: readonly (readonly [RegionCode, string, number, Position])[] = [
${names.join('\n')}
];

type Row = readonly [
  code: RegionCode,
  from: number,
  below: number,
  at: Position,
  anchor: 'center' | 'left' | 'right',
  hasLeader: boolean,
];

/** The places of the names by heights of Sweden, CSS pixels. */
export const PLACEMENTS: readonly Row[] = [
${rows.join('\n')}
];
`;
}
