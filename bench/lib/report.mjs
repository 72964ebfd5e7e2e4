import { BASELINE, OURS } from './contenders.mjs';
import { ratioOf, spread, valuesOf } from './stats.mjs';

const inMs = (value) => `${Math.round(value)} ms`;
const inKb = (value) => `${Math.round(value / 1000)} kB`;
const inMb = (value) => `${(value / 1e6).toFixed(1)} MB`;

/** Less is better in all of them. */
const METRICS = [
  { id: 'choropleth', label: 'First full choropleth', show: inMs },
  { id: 'click', label: 'First answered click', show: inMs },
  { id: 'webglIdle', label: 'WebGL map interactive', show: inMs },
  { id: 'webglDrawn', label: 'WebGL map drawn', show: inMs },
  { id: 'themeChange', label: 'Theme change', show: inMs },
  { id: 'blockedBeforeClick', label: 'Blocked before the first click', show: inMs },
  { id: 'blocking', label: 'Main thread blocked', show: inMs },
  { id: 'bytes', label: 'Bytes over the wire', show: inKb },
  { id: 'heap', label: 'JavaScript heap', show: inMb },
];

const times = (ratio) => `${ratio.median.toFixed(2)}×`;
const range = ({ min, max }) => `${min.toFixed(2)}–${max.toFixed(2)}`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * @param {object} run
 * @param {import('./contenders.mjs').Contender[]} run.contenders
 * @param {Record<string, Record<string, number>[]>} run.results
 * @param {{ own: number, react: number, maplibre: number }} run.javascript
 * @param {string} run.machine
 * @param {string} run.command
 * @param {number} run.repeated loads that failed and were made again
 */
export function report(run) {
  const { contenders, results, machine, command, repeated } = run;
  const rounds = results[BASELINE].length;
  return `# Benchmark

Regionatlas beside the same 21 regions, colours and click-to-panel built with five map libraries.
Written by \`${command}\` in \`bench/\`; what is measured and how is in [bench/README.md](../bench/README.md).

${rounds} interleaved ${rounds === 1 ? 'round' : 'rounds'} on ${machine}. Cold loads, processor slowed 4×, 1.6 Mbps, 150 ms.
Every number is a ratio to bare MapLibre in the same round: median (lowest–highest). Less is better.${
    repeated > 0 ? `\n${repeated} failed loads were made again.` : ''
  }

![Ratios to bare MapLibre](benchmark.svg)

## What the atlas set out to show

${goals(run)}

## Ratios to bare MapLibre

${ratioTable(contenders, results)}

The same in absolute terms, medians; they hold for this machine only:

${absoluteTable(contenders, results)}

## Repainting in WebGL

From a theme change asked for by script to the drawn colour, read from the WebGL canvas itself:

${repaintTable(results)}

## Where the atlas loses

${losses(contenders, results)}

The peers draw neither names, legend, patterns nor a keyboard's map, and send a bare panel. The atlas carries
all of those in these numbers.${answerNote(results)}
`;
}

function ratioTable(contenders, results) {
  const rows = contenders.map(({ id, name }) => [
    name,
    ...METRICS.map((metric) => {
      const ratio = ratioOf(results, id, metric.id);
      if (!ratio) return '–';
      return id === BASELINE ? '1' : `${times(ratio)} (${range(ratio)})`;
    }),
  ]);
  return table(['', ...METRICS.map(({ label }) => label)], rows);
}

function absoluteTable(contenders, results) {
  const rows = contenders.map(({ id, name }) => [
    name,
    ...METRICS.map(({ id: metric, show }) => {
      const values = valuesOf(results[id], metric);
      return values ? show(spread(values).median) : '–';
    }),
  ]);
  return table(['', ...METRICS.map(({ label }) => label)], rows);
}

const middle = (results, id, metric) => {
  const values = valuesOf(results[id], metric);
  return values ? spread(values) : null;
};

function repaintTable(results) {
  const rows = [
    ['MapLibre, bare: a repaint that changes nothing', BASELINE, 'repaintFrames', 'repaintTime'],
    ['MapLibre, bare: theme change', BASELINE, 'themeFrames', 'themeDrawn'],
    [
      'Regionatlas: theme change, which its drawing has answered',
      OURS.id,
      'themeFrames',
      'themeDrawn',
    ],
    ['MapLibre, bare: theme change, zoomed in', BASELINE, 'zoomedFrames', 'zoomedDrawn'],
    ['Regionatlas: theme change, zoomed in', OURS.id, 'zoomedFrames', 'zoomedDrawn'],
  ].map(([label, id, frames, time]) => {
    const [counted, taken] = [middle(results, id, frames), middle(results, id, time)];
    return [
      label,
      `${counted.median} (${counted.min}–${counted.max})`,
      `${inMs(taken.median)} (${Math.round(taken.min)}–${Math.round(taken.max)})`,
    ];
  });
  return table(['', 'Animation frames', 'Time'], rows);
}

/** The bars of the project, each with what was measured and whether it was met. */
function goals({ contenders, results, javascript }) {
  const mine = (metric) => middle(results, OURS.id, metric).median;
  const rivals = contenders.filter(({ id }) => id !== OURS.id);
  const bestOf = (metric) =>
    rivals
      .map(({ id, name }) => ({ name, value: middle(results, id, metric).median }))
      .toSorted((a, b) => a.value - b.value)[0];
  const against = (metric) => {
    const best = bestOf(metric);
    return [
      `${(mine(metric) / best.value).toFixed(2)}× the fastest peer's, ${best.name}`,
      mine(metric) < best.value,
    ];
  };
  const ratio = (metric) => ratioOf(results, OURS.id, metric);
  const atMost = (limit, what, metric) => {
    const found = ratio(metric);
    return [`${what} ≤ ${limit}× bare MapLibre`, times(found), found.median <= limit];
  };
  const own = javascript.own / 1000;
  const rows = [
    atMost(0.2, 'First full choropleth', 'choropleth'),
    ['First full choropleth ahead of every peer', ...against('choropleth')],
    ['First answered click ahead of every peer', ...against('click')],
    atMost(0.5, 'Main thread blocked before that click', 'blockedBeforeClick'),
    atMost(1.1, 'Interactive WebGL map', 'webglIdle'),
    atMost(0.5, 'Theme change seen', 'themeChange'),
    atMost(1.5, 'Theme change on the WebGL canvas, zoomed in', 'zoomedDrawn'),
    atMost(1.5, 'JavaScript heap', 'heap'),
    ['JavaScript beyond React and MapLibre ≤ 45 kB', `${own.toFixed(1)} kB`, own <= 45],
  ];
  const note = `JavaScript, brotli: all scripts of the first load but MapLibre's worker, less React (${inKb(javascript.react)}) and MapLibre (${inKb(javascript.maplibre)}), each built alone.`;
  return `${table(
    ['Goal', 'Measured', 'Met'],
    rows.map(([goal, measured, met]) => [goal, measured, met ? 'yes' : '**no**']),
  )}\n\n${note}`;
}

/** Every measure in which some peer does better, said plainly. */
function losses(contenders, results) {
  const lines = METRICS.flatMap(({ id: metric, label, show }) => {
    const mine = middle(results, OURS.id, metric);
    const better = contenders
      .map(({ id, name }) => ({ name, value: middle(results, id, metric)?.median }))
      .filter(({ value }) => value !== undefined && value < mine.median)
      .toSorted((a, b) => a.value - b.value);
    if (better.length === 0) return [];
    const names = better.map(({ name, value }) => `${name} ${show(value)}`).join(', ');
    return [`- **${label}**: the atlas ${show(mine.median)}; better are ${names}.`];
  });
  return lines.length > 0 ? lines.join('\n') : 'Nowhere in this run.';
}

function answerNote(results) {
  const rounds = results[OURS.id];
  const byPage = rounds.filter(({ clickByNewPage }) => clickByNewPage === 1).length;
  const offline = middle(results, OURS.id, 'offlineBytes').median;
  const click = `\n\nIn ${byPage} of ${rounds.length} rounds the atlas answered the first click before its scripts had come: a region
is a link, and its page is there. The time is that page's. In the others the script answered.`;
  if (offline === 0) return click;
  const early = middle(results, OURS.id, 'offlineBeforeMap').median;
  return `${click}

For reading offline the atlas fetched ${inKb(offline)} more over the same line, ${inKb(early)} of it before the WebGL map was
interactive; it is not counted above.`;
}
