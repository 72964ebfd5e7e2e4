import { PNG } from 'pngjs';

/** A colour is found if no channel differs more; neighbouring classes differ by far more. */
const TOLERANCE = 6;

/** Hatching covers single pixels: a place has a colour if a pixel so near it has, pixels. Places are well inside. */
const REACH = 3;

const isNear = (a, b) => a.every((value, i) => Math.abs(value - b[i]) <= TOLERANCE);

/**
 * A region counts as painted if at least a third of its places have its colour: names and lines
 * cover others, and no other region's colour and no ground is that near.
 * @param {(place: [number, number]) => number[]} colourAt
 * @param {[number, number][]} places on the screen
 */
function isPainted(colourAt, places, colour) {
  return places.filter((place) => hasColour(colourAt, place, colour)).length * 3 >= places.length;
}

function hasColour(colourAt, [x, y], colour) {
  const offsets = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
  return offsets.some((dy) => offsets.some((dx) => isNear(colourAt([x + dx, y + dy]), colour)));
}

/** The regions that do not yet have their colour in an image. */
export function unpainted(png, targets) {
  const { width, data } = PNG.sync.read(png);
  const colourAt = ([x, y]) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[at], data[at + 1], data[at + 2]];
  };
  return targets
    .filter(({ places, colour }) => !isPainted(colourAt, places, colour))
    .map(({ code }) => code);
}

/**
 * Films the page: every frame the browser shows, losslessly, with the time it was shown.
 * @param {import('playwright-core').CDPSession} cdp
 */
export async function film(cdp) {
  /** @type {{ at: number, png: Buffer }[]} */
  const frames = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp * 1000, png: Buffer.from(data, 'base64') });
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  let looked = 0;
  return {
    /** When the first frame since `from` was shown in which all of `targets` are painted, or 0. */
    firstPainted(targets, from) {
      for (; looked < frames.length; looked += 1) {
        const { at, png } = frames[looked];
        if (at >= from && unpainted(png, targets).length === 0) return at;
      }
      return 0;
    },
    stop: () => cdp.send('Page.stopScreencast'),
  };
}
