/**
 * The oldest browsers that the atlas promises to work in: those of five years. The build writes code that they can read;
 * methods that they lack are added when the page starts (`src/ui/polyfills.ts`).
 */
export const BASELINE = ['chrome96', 'edge96', 'firefox95', 'safari15.2', 'ios15.2'];
