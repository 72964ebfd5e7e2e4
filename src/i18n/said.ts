/** Returns the texts but those that are null, false or empty. */
export function said(...texts: readonly (string | false | null)[]): readonly string[] {
  return texts.flatMap((text) => text || []);
}
