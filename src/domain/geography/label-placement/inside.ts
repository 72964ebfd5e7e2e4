import { BADGE_LINE, textBox, type Box, type Label } from '../labels';
import type { MapPoint, Raster } from './raster';

/** Below this height a name over another region hides much of it, and there is little room beside regions, CSS pixels. */
export const SMALL = 500;
/** The part of a name that may stand outside the country without seeming to belong there. */
const OUT = 0.25;
/** What each CSS pixel of an outline under a name costs. */
export const OUTLINE = 0.5;
/** What it costs that so much of a name is over other regions. Of less than a line's width one sees nothing. */
const FOREIGN = { cost: 200, share: 0.12, unseen: 0.04 } as const;
/** Half of a badge's width, CSS pixels. */
const BADGE = 14;

type Text = Pick<Label, 'lines' | 'width'>;

/** What it costs that a name stands in its region: what of its letters, or of its badge, is over others or over outlines. */
export function insideCost(
  name: Text & { readonly index: number; readonly origin: MapPoint },
  at: MapPoint,
  h: number,
  raster: Raster,
): number {
  const [x, y] = at;
  let [all, own, others, outlines] = [0, 0, 0, 0];
  for (const { left, right, top, bottom } of inkBoxes(name)) {
    const [from, to] = [
      [x + left / h, y + top / h],
      [x + right / h, y + bottom / h],
    ] as const;
    const size = (right - left) * (bottom - top);
    const shares = raster.shares(name.index, from, to);
    all += size;
    own += shares.own * size;
    others += shares.others * size;
    outlines += raster.outlines(from, to) * h;
  }
  [own, others] = [own / all, others / all];
  const out = 1 - own - others;
  const away = Math.hypot(x - name.origin[0], y - name.origin[1]) * h;
  const over = others * ((h < SMALL ? 420 : 260) + away * 4);
  const foreign = Math.min(Math.max(others - FOREIGN.unseen, 0) / FOREIGN.share, 1) * FOREIGN.cost;
  return (
    over + foreign + outlines * OUTLINE + out * 25 + Math.max(0, out - OUT) * 400 + away * 0.18
  );
}

/** The boxes of a name's letters and of the badge below them, around its point. */
function inkBoxes(name: Text): readonly Box[] {
  const box = textBox(name, 'center');
  const middle = box.bottom - BADGE_LINE;
  return [
    { ...box, bottom: middle },
    { left: -BADGE, right: BADGE, top: middle, bottom: box.bottom },
  ];
}
