/** Browser engines besides Chromium, driven as they are installed. */
export const ENGINES = ['firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'd';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the tests need of a browser, in CSS pixels of a viewport of 1440 × 862. */
export interface EngineBrowser {
  /** The folder that downloads are saved in. */
  readonly downloads: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page. Arguments and result are JSON. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  readonly press: (key: Key) => Promise<void>;
  readonly paste: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly move: (point: Point) => Promise<void>;
  readonly click: (point: Point) => Promise<void>;
  /** A PNG of the viewport. */
  readonly screenshot: () => Promise<Uint8Array>;
  /** A PDF of the page on A4; null where the driver has no command for it. */
  readonly print: (() => Promise<Uint8Array>) | null;
  /** Errors thrown by the page's scripts; null where the driver does not report them. */
  readonly errors: readonly string[] | null;
  readonly close: () => Promise<void>;
}

export const VIEWPORT = { width: 1440, height: 862 } as const;
