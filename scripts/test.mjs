/**
 * Runs every check: format, types, lint, dead code, data, unit tests, build, end-to-end tests. Every step runs
 * even if an earlier one failed, except what needs the build. The last line counts what passed and failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'test-results/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const UNIT = `${REPORTS}/unit.json`;
const E2E = `${REPORTS}/e2e.json`;

/** The edition that the tests know, which the end-to-end tests read in dist/. What is in data/ may be another. */
const EDITION = { REGIONATLAS_DATA: 'src/testing/edition' };

const totals = { passed: 0, failed: 0 };
/** What is to be read beside the totals. */
const notes = [];

function run(title, command, args, env = {}) {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function count(ok) {
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs a command that counts as one test. */
function step(title, ...command) {
  return count(run(title, 'npx', command));
}

/** The same, with the edition of the tests in place of data/. */
function stepOfEdition(title, ...command) {
  return count(run(title, 'npx', command, EDITION));
}

/** Starts a command that counts as one test. Returns what waits for its end and prints what it said. */
function startStep(title, log, ...command) {
  const file = openSync(log, 'w');
  const child = spawn('npx', command, { stdio: ['ignore', file, file] });
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
  return async () => {
    const ok = await ended;
    closeSync(file);
    process.stdout.write(`\n── ${title}\n${readFileSync(log, 'utf8')}`);
    return count(ok);
  };
}

/** Runs a command that counts as many tests as its report says; without a report, as one failure. */
function suite(title, command, env, countIn) {
  const ok = run(title, 'npx', command, env);
  const { passed, failed } = countIn();
  totals.passed += passed;
  totals.failed += Math.max(failed, ok && passed > 0 ? 0 : 1);
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function unitCounts() {
  const { numPassedTests = 0, numFailedTests = 0 } = report(UNIT);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passed at the second try has passed; it is told, since it is a fault to find in the test or the page. */
function e2eCounts() {
  const { expected = 0, unexpected = 0, flaky = 0 } = report(E2E).stats ?? {};
  if (flaky > 0)
    notes.push(`${flaky} end-to-end tests passed only at the second try; see "flaky" above.`);
  return { passed: expected + flaky, failed: unexpected };
}

// One core builds while the other reads.
const variantBuild = startStep(
  'Build for another site',
  `${REPORTS}/variant.log`,
  'npm',
  'run',
  'build:variant',
);
step('Format', 'oxfmt', '--check');
step('Types', 'tsc', '--noEmit');
step('Lint', 'oxlint', '--type-aware', '--deny-warnings');
step('Dead code', 'knip');
step('Data', 'tsx', 'scripts/check-data.ts');
const variant = await variantBuild();
const published = stepOfEdition('Published dataset', 'tsx', 'scripts/publish-data.ts');
suite(
  'Unit tests',
  [
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ],
  {},
  unitCounts,
);
if (variant && published && stepOfEdition('Build', 'npm', 'run', 'build:pages')) {
  suite(
    'End-to-end tests',
    ['playwright', 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E },
    e2eCounts,
  );
} else {
  totals.failed += 1;
}

for (const engine of ['firefox', 'webkit']) {
  if (!(engine in report('.engines.json'))) {
    notes.push(`Nothing was tested in ${engine}: it was neither found nor installed.`);
  }
}
notes.push('dist/ holds the edition of the tests; npm run build makes the site of data/.');
for (const note of notes) process.stdout.write(`\n${note}\n`);
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;
