import { parseArgs, type ParseArgsConfig } from 'node:util';
import { orExit } from './or-exit';

/** Returns the arguments of a command. One that it does not know ends it with a sentence. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  return orExit(() => parseArgs(config));
}
