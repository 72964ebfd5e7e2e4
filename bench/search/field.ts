import { chromium } from '@playwright/test';
import { QUESTIONS } from '../../src/testing/search-questions';

/**
 * How long the field takes from a key to the list being in the page, in a real browser, as a share of a frame:
 *
 *   npm run build && npx vite preview --configLoader runner --port 4190 &
 *   npx tsx bench/search/field.ts http://localhost:4190/
 *
 * Every question is typed letter by letter, `ROUNDS` times, and of each beginning the fastest counts, so that
 * what else the machine does does not. First each is typed once with real keys, and the frames are counted that begin
 * between a key and the change of the list. `CHROMIUM_PATH` says which browser; without it, Playwright's own.
 */
const FRAME = 1000 / 60;
const ROUNDS = 3;
const [address = 'http://localhost:4190/'] = process.argv.slice(2);

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.goto(address);
await page.locator('#search-input').focus();
await page.keyboard.type('a');
await page.locator('#search-list:not([hidden])').waitFor();

const frames = await framesPerKey();
const first: Time[] = [];
for (const { asked } of QUESTIONS) first.push(...(await type(asked, 1, ROUNDS)));
// A key that took long may have met something else that the machine did: those are typed again.
const times: Time[] = [];
for (const { asked, took } of first) {
  const again = took > FRAME / 2 ? await type(asked, asked.length, 10 * ROUNDS) : [];
  times.push({ asked, took: Math.min(took, ...again.map((time) => time.took)) });
}
await browser.close();

const sorted = times.toSorted((a, b) => a.took - b.took);
const [worst, median] = [sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
say(`${QUESTIONS.length} questions, ${sorted.length} keys, a frame of ${FRAME.toFixed(1)} ms:`);
say(`  median  ${share(median?.took)} of a frame`);
say(`  worst   ${share(worst?.took)} of a frame ("${worst?.asked ?? ''}")`);

say(
  `  of ${frames.length} real keys that change the list, ${frames.filter((n) => n === 0).length} before the next frame,`,
);
say(`  at most ${Math.max(...frames)} frames later`);

interface Time {
  readonly asked: string;
  readonly took: number;
}

/** Types every question with real keys. Returns, for each key that changed the list, how many frames began before it had. */
async function framesPerKey(): Promise<readonly number[]> {
  const counted = await page.evaluateHandle(countFrames);
  for (const { asked } of QUESTIONS) {
    await page.locator('#search-input').clear();
    await page.keyboard.type(asked);
  }
  return counted.evaluate((waits) => waits);
}

/** Runs in the page: a list that grows with every key. */
function countFrames(): number[] {
  const waits: number[] = [];
  let [keyed, from]: (number | null)[] = [null, null];
  const clock = {
    frame: 0,
    next() {
      clock.frame += 1;
      requestAnimationFrame(clock.next);
    },
  };
  clock.next();
  addEventListener('keydown', () => (keyed = clock.frame), { capture: true });
  addEventListener(
    'input',
    () => {
      // A letter that the keyboard lacks comes without a key.
      from = keyed ?? clock.frame;
      keyed = null;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (typeof from === 'number') waits.push(clock.frame - from);
    from = null;
  }).observe(document.querySelector('.search') ?? document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return waits;
}

/** Types a question from its `from`th letter on. */
function type(question: string, from: number, rounds: number): Promise<readonly Time[]> {
  return page.evaluate(typeLetters, { question, from, rounds });
}

/** Runs in the page: sets the field as a key would, and waits for nothing, since React answers keys at once. */
async function typeLetters({
  question,
  from: start,
  rounds,
}: {
  question: string;
  from: number;
  rounds: number;
}): Promise<Time[]> {
  const input = document.querySelector<HTMLInputElement>('#search-input');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!input || !setter) throw new Error('The page has no search field.');
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (let end = start; end <= question.length; end += 1) {
      const asked = question.slice(0, end);
      const from = performance.now();
      setter.call(input, asked);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The list laid out, not only in the tree.
      document.querySelector('#search-list')?.getBoundingClientRect();
      best.set(asked, Math.min(performance.now() - from, best.get(asked) ?? Infinity));
      await new Promise(requestAnimationFrame);
    }
  }
  return [...best].map(([asked, took]) => ({ asked, took }));
}

function share(took = 0): string {
  return (took / FRAME).toFixed(3);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
