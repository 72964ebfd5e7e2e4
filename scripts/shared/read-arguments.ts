import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { orExit } from './or-exit';

/**
 * Returns the arguments of a command. One that it does not know ends it with a sentence, and `--help` with the comment that
 * the command's file begins with.
 */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
  file = process.argv[1] ?? '',
): ReturnType<typeof parseArgs<Config>> {
  if ((config.args ?? process.argv).includes('--help')) {
    const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(readFileSync(file, 'utf8')) ?? [];
    process.stdout.write(`${comment.replaceAll(/^ \* ?/gm, '').trim()}\n`);
    process.exit(0);
  }
  return orExit(() => parseArgs(config));
}
