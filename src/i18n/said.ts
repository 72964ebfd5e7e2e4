/** Returns the texts that there are, in order: those that are left out leave no trace. */
export function said(...texts: readonly (string | false | null)[]): readonly string[] {
  return texts.flatMap((text) => (text === null || text === false || text === '' ? [] : text));
}
