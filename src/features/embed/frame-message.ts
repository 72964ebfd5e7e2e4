/** Posted by the page to a frame, to get the height again. */
export const HEIGHT_REQUEST = { type: 'regionatlas:ask' } as const;

/** Returns what a frame posts to the page around it: its height in CSS pixels. */
export function heightMessage(height: number) {
  return { type: 'regionatlas:height', height };
}

/** Returns the height in a message, or null if it is another message or not a positive number. */
export function heightIn(data: unknown): number | null {
  if (typeOf(data) !== 'regionatlas:height') return null;
  const height: unknown = Reflect.get(Object(data), 'height');
  return typeof height === 'number' && Number.isFinite(height) && height > 0 ? height : null;
}

export function isHeightRequest(data: unknown): boolean {
  return typeOf(data) === HEIGHT_REQUEST.type;
}

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'type') : null;
}
