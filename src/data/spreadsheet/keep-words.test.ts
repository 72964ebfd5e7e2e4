import { expect, test } from 'vitest';
import type { TaxonomyStep } from '../../domain/interpretation/taxonomy';
import { wordsForThemes } from './keep-from-folder';

const TEXT = `# Words.

# For themes.
themes:
  fisk: ål,   lax
  segel: >-
    båt,
    jolle
  skog: gran

# Others.
synonyms:
  skog: träd
`;
const taxonomyOf = (...ids: readonly string[]) => {
  const text = { sv: '', en: '' };
  const themes = ids.map((id) => ({ id, label: text, definition: text, family: '' }));
  return { families: [], themes };
};

test('words for themes that there are stay as they are written', () => {
  const all = taxonomyOf('fisk', 'segel', 'skog', 'ny');
  expect(wordsForThemes(TEXT, all, [])).toEqual({ text: TEXT, omitted: [] });
  expect(wordsForThemes('synonyms: {}\n', all, []).text).toBe('synonyms: {}\n');
});

test('words for other themes are left out, and no comment is', () => {
  const { text, omitted } = wordsForThemes(TEXT, taxonomyOf('fisk'), []);
  expect(omitted).toEqual(['segel', 'skog']);
  expect(text).toBe(
    '# Words.\n\n# For themes.\nthemes:\n  fisk: ål,   lax\n\n# Others.\nsynonyms:\n  skog: träd\n',
  );
});

test('words for a theme go with it when it is merged', () => {
  const merge: TaxonomyStep = { kind: 'remove', of: 'themes', ids: ['fisk', 'segel'], into: 'ny' };
  const { text, omitted } = wordsForThemes(TEXT, taxonomyOf('ny', 'skog'), [merge]);
  expect(omitted).toEqual([]);
  expect(text).toContain('  ny: ål,   lax, båt, jolle\n');
  expect(text).not.toMatch(/fisk|segel/);
});
