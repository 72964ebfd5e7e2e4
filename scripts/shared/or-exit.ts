/** Returns what a function returns. What it throws ends the command with its sentence, not with a trace of the stack. */
export function orExit<Value>(job: () => Value): Value {
  try {
    return job();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(1);
  }
}
