import { expect, test, vi } from 'vitest';
import { readArguments } from './read-arguments';

const options = { seed: { type: 'string', default: '1' } } as const;

test('arguments are read, with what they are where they are not given', () => {
  expect(readArguments({ args: ['--seed', '7'], options }).values.seed).toBe('7');
  expect(readArguments({ args: [], options }).values.seed).toBe('1');
});

test('an argument that a command does not know ends it with a sentence', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  expect(() => readArguments({ args: ['--sed', '7'], options })).toThrow('ended with 1');
  expect(said.mock.calls.join('')).toMatch(/^Unknown option '--sed'.*\n$/);
});

test('"--help" ends a command with the comment that its file begins with', () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  const help = () => readArguments({ args: ['--help'] }, 'scripts/check-data.ts');
  expect(help).toThrow('ended with 0');
  expect(said.mock.calls.join('')).toMatch(/^Checks .*\n\n {2}npm run check-data .*one folder\n$/s);
});
