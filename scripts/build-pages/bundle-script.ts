import { build, type Plugin } from 'vite';
import { BASELINE } from '../shared/baseline';

/**
 * A module with all it imports as one classic script: not every browser starts a worker from modules, and a
 * module from another site needs more of both hosts. `define` puts values in place of names.
 */
export async function bundleScript(
  input: string,
  plugins: readonly Plugin[],
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    plugins: [...plugins],
    build: {
      write: false,
      target: BASELINE,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((part) => part.output) : [];
  const [chunk] = 'output' in result ? result.output : output;
  if (chunk?.type !== 'chunk') throw new Error(`${input} did not give one script.`);
  return chunk.code;
}
