import { foldLetters } from './fold-letters';

/** Returns a text as ids and addresses have it: small ASCII letters and hyphens, no more than `longest` of them. */
export function slugOf(text: string, longest = Number.POSITIVE_INFINITY): string {
  return written(text, /[^a-z]+/g, longest);
}

/** Returns the same with digits. */
export function slugWithDigits(text: string, longest: number): string {
  return written(text, /[^a-z\d]+/g, longest);
}

function written(text: string, others: RegExp, longest: number): string {
  const whole = trimmed(foldLetters(text.toLowerCase()).replaceAll(others, '-'));
  return trimmed(whole.slice(0, longest));
}

const trimmed = (slug: string) => slug.replaceAll(/^-|-$/g, '');
