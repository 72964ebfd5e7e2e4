/** The attributes of an element; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * An element as text that is valid both as HTML and as XML. `children` are markup already: text goes through
 * `escaped` first.
 */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.join('');
  // HTML closes only the elements of SVG with a slash.
  const isShape = inside === '' && SHAPES.has(name);
  return isShape ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const SHAPES: ReadonlySet<string> = new Set(['path', 'rect', 'use']);

/** Text made safe as content and in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
