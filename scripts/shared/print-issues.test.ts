import { expect, test, vi } from 'vitest';
import { error, warning } from '../../src/data/issues/issue';
import { printIssues } from './print-issues';

test('what is found twice, of areas that two programmes are about, is printed and counted once', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const areas = error({ file: 'data/areas/oar/areas.yaml', line: 5 }, 'nothing', 'one name');
  printIssues([areas, warning({ file: 'data/b' }, 'nobody', 'contacts'), areas]);
  expect(write.mock.calls.map(([text]) => text)).toEqual([
    'error: data/areas/oar/areas.yaml, line 5: found nothing, expected one name.\n',
    'warning: data/b: found nobody, expected contacts.\n',
    '1 error, 1 warning.\n',
  ]);
});
