/** True if `quote` stands word for word in the title, one paragraph, one heading or one list item. */
export function isQuoteFrom(quote: string, texts: readonly string[]): boolean {
  return quote.trim() !== '' && texts.some((text) => text.includes(quote));
}
