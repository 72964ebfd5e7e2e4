import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { buildPeers } from './lib/build-peers.mjs';
import { chart } from './lib/chart.mjs';
import { ATLAS_BUILD, BENCH, OURS, PEERS, ROOT, THEMES } from './lib/contenders.mjs';
import { calibrate, measureClick, measureLoad, measurePicture } from './lib/measure.mjs';
import { ownJavascript } from './lib/our-javascript.mjs';
import { report } from './lib/report.mjs';
import { readSamples } from './lib/sample-points.mjs';
import { serve } from './lib/serve.mjs';

/**
 * Builds the peers, and the atlas if it has not been built, measures them in turn and writes
 * docs/benchmark.md and docs/benchmark.svg. `--runs=5` rounds; `--out=folder` writes elsewhere;
 * `--only=regionatlas,maplibre` measures these alone, for a quick trial: these two are always needed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    out: { type: 'string', default: '../docs' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs=${values.runs} is not a number of rounds.`);

const say = (text) => process.stdout.write(`${text}\n`);
const only = values.only?.split(',');
const contenders = [OURS, ...PEERS].filter(({ id }) => !only || only.includes(id));

function atRoot(command, ...messages) {
  const { status } = spawnSync(command, messages, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${[command, ...messages].join(' ')}" failed.`);
}

async function prepare() {
  if (!existsSync(join(ATLAS_BUILD, 'index.html'))) {
    atRoot('node', 'scripts/setup.mjs');
    atRoot('npm', 'run', 'build');
  }
  await rm(OURS.folder, { recursive: true, force: true });
  await cp(ATLAS_BUILD, OURS.folder, { recursive: true });
  say('Building the peers …');
  await buildPeers();
}

/** What the numbers hold for, without anything that names the machine. */
async function describeMachine(browser) {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  await page.close();
  const webgl = /swiftshader|llvmpipe|software/i.test(renderer)
    ? 'in software'
    : 'on a graphics card';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${platform()} ${arch()}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, Chromium ${browser.version()}, WebGL ${webgl}`;
}

let repeated = 0;
/** A load that fails is made once more, and counted. */
async function patiently(measure, browser, stand) {
  try {
    return await measure(browser, stand);
  } catch (error) {
    repeated += 1;
    say(`  again: ${error.message}`);
    return measure(browser, stand);
  }
}

async function measureRound(browser, stands, round, results) {
  for (let i = 0; i < stands.length; i += 1) {
    const stand = stands[(i + round) % stands.length];
    const measured = {};
    for (const measure of [measurePicture, measureClick, measureLoad]) {
      Object.assign(measured, await patiently(measure, browser, stand));
    }
    results[stand.id].push(measured);
    say(
      `  ${stand.name}: picture ${Math.round(measured.choropleth)} ms, click ${Math.round(measured.click)} ms`,
    );
  }
}

async function run() {
  await prepare();
  const samples = await readSamples(Object.values(THEMES));
  const browser = await launch();
  const machine = await describeMachine(browser);
  const stands = [];
  for (const contender of contenders) {
    stands.push(await calibrate(browser, contender, await serve(contender.folder), samples));
  }
  const results = Object.fromEntries(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < runs; round += 1) {
    say(`Round ${round + 1} of ${runs}`);
    await measureRound(browser, stands, round, results);
  }
  await browser.close();
  for (const { server } of stands) server.close();
  const javascript = await ownJavascript(results[OURS.id][0].scripts);
  const command = runs === 5 ? 'npm start' : `npm start -- --runs=${runs}`;
  const out = resolve(BENCH, values.out);
  await mkdir(out, { recursive: true });
  await writeFile(
    join(out, 'benchmark.md'),
    report({ contenders, results, javascript, machine, command, repeated }),
  );
  await writeFile(join(out, 'benchmark.svg'), chart(contenders, results));
  say(`Written to ${values.out}: benchmark.md, benchmark.svg.`);
}

await run();
