/** Returns a text, or its beginning with "…" where it has more characters than `longest`. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
