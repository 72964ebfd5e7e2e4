import { BASELINE, OURS } from './contenders.mjs';
import { ratioOf } from './stats.mjs';

const CHARTED = [
  ['choropleth', 'First full choropleth'],
  ['click', 'First answered click'],
  ['webglIdle', 'WebGL map interactive'],
  ['bytes', 'Bytes over the wire'],
];
const WIDTH = 760;
const LEFT = 150;
const RIGHT = 70;
const ROW = 22;
const HEAD = 34;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #14212b; }
  .head { font-weight: 600; }
  .peer { fill: #9aa7ad; }
  .ours { fill: #15616d; }
  .line { stroke: #14212b; stroke-dasharray: 3 3; }
  .range { stroke: #14212b; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f3f6f8; }
    .peer { fill: #5b676e; }
    .ours { fill: #8fd3d6; }
    .line, .range { stroke: #f3f6f8; }
  }`;

/** Bars of ratios to bare MapLibre, medians with a line from the lowest to the highest, as an SVG. */
export function chart(contenders, results) {
  const groups = CHARTED.map(([metric, label]) => ({
    label,
    bars: contenders.flatMap(({ id, name }) => {
      const ratio = ratioOf(results, id, metric);
      return ratio ? [{ id, name, ratio }] : [];
    }),
  }));
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ ratio }) => ratio.max)), 1);
  const scale = (value) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  let y = 0;
  const drawn = groups.map((group) => {
    const top = y;
    y += HEAD + group.bars.length * ROW;
    return drawGroup(group, top, scale);
  });
  const said = groups.map(({ label, bars }) => {
    const ours = bars.find(({ id }) => id === OURS.id);
    return `${label}: Regionatlas ${ours?.ratio.median.toFixed(2)} times bare MapLibre.`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" width="${WIDTH}" height="${y + 10}" role="img" aria-labelledby="title desc">
<title id="title">Regionatlas and five map libraries, as ratios to bare MapLibre</title>
<desc id="desc">Less is better. ${said.join(' ')} All numbers are in the tables of benchmark.md.</desc>
<style>${STYLE}
</style>
${drawn.join('\n')}
</svg>
`;
}

function drawGroup({ label, bars }, top, scale) {
  const bottom = top + HEAD + bars.length * ROW - 4;
  const one = scale(1);
  const rows = bars.map(({ id, name, ratio }, i) => {
    const y = top + HEAD + i * ROW;
    const middle = y + ROW / 2 - 3;
    const kind = id === OURS.id ? 'ours' : 'peer';
    const text = id === BASELINE ? '1' : `${ratio.median.toFixed(2)}×`;
    return `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${name}</text>
<rect class="${kind}" x="${LEFT}" y="${y}" width="${(scale(ratio.median) - LEFT).toFixed(1)}" height="${ROW - 6}" />
<line class="range" x1="${scale(ratio.min).toFixed(1)}" x2="${scale(ratio.max).toFixed(1)}" y1="${middle}" y2="${middle}" />
<text x="${(scale(ratio.max) + 6).toFixed(1)}" y="${y + 12}">${text}</text>`;
  });
  return `<text class="head" x="${LEFT}" y="${top + 24}">${label}</text>
<line class="line" x1="${one}" x2="${one}" y1="${top + HEAD - 4}" y2="${bottom}" />
${rows.join('\n')}`;
}
