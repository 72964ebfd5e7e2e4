import type { BrowserContext } from '@playwright/test';
import { test, type Visitor } from './atlas';
import { arrange, forced, largeLetters, phone, wide, zoomed, type Condition } from './conditions';
import { TASKS, type TaskLang } from './tasks';

/** What both languages say is read on a wide screen; the other conditions have them in turn. */
const RUNS: readonly (readonly [Condition, TaskLang])[] = [
  [wide, 'sv'],
  [wide, 'en'],
  [phone, 'sv'],
  [forced, 'sv'],
  [largeLetters, 'en'],
  [zoomed, 'sv'],
];

interface Fixtures {
  readonly visitor: Visitor;
  readonly context: BrowserContext;
}

async function does(tasks: typeof TASKS, { visitor, context }: Fixtures, lang: TaskLang) {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [name, task] of tasks) await test.step(name, () => task(visitor, lang));
}

for (const [condition, lang] of RUNS) {
  test.describe(condition.name, () => {
    test.use({ ...condition.use, zoomable: false });

    test(`the six tasks are done by keyboard alone, ${lang}`, async ({
      page,
      visitor,
      context,
    }) => {
      await arrange(page, condition);
      await does(TASKS, { visitor, context }, lang);
    });
  });
}

test.describe('with the zoomable map', () => {
  test('what is found on the map is found by keyboard alone', async ({ visitor, context }) => {
    await does(TASKS.slice(0, 2), { visitor, context }, 'sv');
  });
});

test.describe('where the browser cannot draw it @without-3d', () => {
  test('the six tasks are done by keyboard alone', async ({ visitor, context }) => {
    await does(TASKS, { visitor, context }, 'sv');
  });
});
