import { expect, test, vi } from 'vitest';
import { oncePer } from './once-per';

test('what is asked of an object twice is worked out once, also while it is awaited', async () => {
  const compute = vi.fn<(key: { id: string }) => Promise<string>>(({ id }) => Promise.resolve(id));
  const load = oncePer(compute);
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect(await Promise.all([load(a), load(a), load(b)])).toEqual(['a', 'a', 'b']);
  expect(compute).toHaveBeenCalledTimes(2);
});
