// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { drawnPage } from '../../testing/drawn-page';
import { AnnouncerProvider } from '../../ui/announcer';
import { saveFile } from '../../ui/SaveButton';
import { SaveSheets } from './SaveSheets';
import { sv } from '../../testing/messages';

vi.mock('../../ui/SaveButton', () => ({ saveFile: vi.fn<typeof saveFile>() }));

const { page, draw } = drawnPage(sv);

test('a corrected spreadsheet has another name than the one that was brought, and says what is in it', async () => {
  const engine = { sheets: () => Promise.resolve(new Blob()) };
  draw(
    <AnnouncerProvider>
      <SaveSheets {...{ engine, file: 'program.2026.xlsx' }} />
    </AnnouncerProvider>,
  );
  await act(async () => {
    page().querySelector('button')?.click();
    await Promise.resolve();
  });
  expect(vi.mocked(saveFile).mock.lastCall?.[1]).toBe('program.2026 (rättad).xlsx');
  expect(page().textContent).toContain('Rader som inte tas med finns kvar i filen.');
});
