/** Returns the texts that are not null, false or empty. */
export function nonEmpty(...texts: readonly (string | false | null)[]): readonly string[] {
  return texts.flatMap((text) => text || []);
}
