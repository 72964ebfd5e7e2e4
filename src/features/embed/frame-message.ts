/** What frames and the pages around them say to each other, and nothing else. */
export interface HeightMessage {
  readonly type: 'regionatlas:height';
  /** CSS pixels. */
  readonly height: number;
}

/** What the page around a frame may send, to be told the height again. */
export const ASK = { type: 'regionatlas:ask' } as const;

export function heightMessage(height: number): HeightMessage {
  return { type: 'regionatlas:height', height };
}

/** The height in a message, or null if it is no such message or no sensible number. */
export function heightIn(data: unknown): number | null {
  if (typeOf(data) !== 'regionatlas:height') return null;
  const height: unknown = Reflect.get(Object(data), 'height');
  return typeof height === 'number' && Number.isFinite(height) && height > 0 ? height : null;
}

export function isAsk(data: unknown): boolean {
  return typeOf(data) === ASK.type;
}

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'type') : null;
}
