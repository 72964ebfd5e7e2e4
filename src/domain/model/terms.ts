/** The parts of the atlas that have terms of their own. */
export type Part = 'texts' | 'themes' | 'shapes' | 'code';

/** A sentence for each part: whose it is, and its licence. */
export type Terms = Readonly<Record<Part, string>>;

/** The licence of each part: its SPDX id and its address. The publisher has given its texts none. */
export const LICENCES = {
  texts: null,
  themes: { id: 'MIT', address: 'https://spdx.org/licenses/MIT' },
  shapes: {
    id: 'CC-PDM-1.0',
    address: 'https://creativecommons.org/publicdomain/mark/1.0/',
  },
  code: { id: 'MIT', address: 'https://spdx.org/licenses/MIT' },
} as const satisfies Readonly<
  Record<Part, { readonly id: string; readonly address: string } | null>
>;
