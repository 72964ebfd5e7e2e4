interface OfKind {
  readonly kind: string;
}

type Text<Of> = string | ((of: Of) => string);

/** Returns a function that returns the text for the kind of its argument. Every kind must have one. */
export function byKind<Something extends OfKind>(texts: {
  readonly [Each in Something as Each['kind']]: Text<Each>;
}): (of: Something) => string;
export function byKind(texts: Readonly<Record<string, Text<OfKind>>>): (of: OfKind) => string {
  return (of) => {
    const text = texts[of.kind] ?? '';
    return typeof text === 'string' ? text : text(of);
  };
}
