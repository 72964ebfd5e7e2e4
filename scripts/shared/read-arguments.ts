import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Returns the arguments of a command. One that it does not know ends it with a sentence, not with a trace of the stack. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(1);
  }
}
