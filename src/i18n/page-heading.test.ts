import { expect, test } from 'vitest';
import { en, sv } from '../testing/messages';
import { DEFAULT_VIEW } from '../store/view-state';
import { documentTitle, pageHeading } from './page-heading';

test('a title ends with the name of the atlas, once', () => {
  expect(documentTitle('Food')).toBe('Food – Regionatlas');
  expect(documentTitle('About Regionatlas')).toBe('About Regionatlas');
  expect(documentTitle('Regionatlas: what X has')).toBe('Regionatlas: what X has');
  expect(documentTitle('“Regionatlas”, search')).toBe('“Regionatlas”, search – Regionatlas');
});

test('a page about what has changed is announced without the name of the atlas', () => {
  const view = { ...DEFAULT_VIEW, subject: { kind: 'changes', from: 'before' } } as const;
  expect(pageHeading(view, en)).toBe('What has changed');
  expect(pageHeading(view, sv)).toBe('Vad har ändrats');
});
