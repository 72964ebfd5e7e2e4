import { test } from './atlas';
import { arrange, forced, largeLetters, phone, wide, zoomed, type Condition } from './conditions';
import { TASKS, type TaskLang } from './tasks';

/** What the languages say is read in two conditions; the others have them in turn. */
const RUNS: readonly (readonly [Condition, TaskLang])[] = [
  [wide, 'sv'],
  [wide, 'en'],
  [phone, 'sv'],
  [phone, 'en'],
  [forced, 'sv'],
  [largeLetters, 'en'],
  [zoomed, 'sv'],
];

for (const [condition, lang] of RUNS) {
  test.describe(condition.name, () => {
    // The zoomable map, slow where no graphics card draws it, is in one run.
    test.use({ ...condition.use, zoomable: condition === wide && lang === 'sv' });

    test(`the six tasks are done by keyboard alone, ${lang}`, async ({
      page,
      visitor,
      context,
    }) => {
      test.setTimeout(300_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await arrange(page, condition);
      for (const [name, task] of TASKS) await test.step(name, () => task(visitor, lang));
    });
  });
}
