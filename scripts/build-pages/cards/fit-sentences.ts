/**
 * The lines of as many whole sentences as fit in `most` lines. Where not even the first one does, it is
 * cut after a word and ends in an ellipsis.
 */
export function fitSentences(
  text: string,
  most: number,
  wrap: (text: string) => readonly string[],
): readonly string[] {
  const sentences = text.replaceAll(/([.!?]) (?=\p{Lu}|\d)/gu, '$1\n').split('\n');
  for (let count = sentences.length; count > 0; count -= 1) {
    const lines = wrap(sentences.slice(0, count).join(' '));
    if (lines.length <= most) return lines;
  }
  return cutAtWord(sentences[0] ?? '', most, wrap);
}

function cutAtWord(
  sentence: string,
  most: number,
  wrap: (text: string) => readonly string[],
): readonly string[] {
  const words = sentence.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–]+$/u, '');
    const lines = wrap(`${start} …`);
    if (lines.length <= most) return lines;
  }
  return [];
}
