import { test } from './atlas';
import { arrange, forced, largeLetters, phone, wide, zoomed, type Condition } from './conditions';
import { TASKS, type TaskLang } from './tasks';

const LANGS: readonly TaskLang[] = ['sv', 'en'];

/** The first has the zoomable map; for the others the SVG map is enough. */
const CONDITIONS: readonly (readonly [Condition, boolean])[] = [
  [wide, true],
  [phone, false],
  [forced, false],
  [largeLetters, false],
  [zoomed, false],
];

for (const [condition, isZoomable] of CONDITIONS) {
  test.describe(condition.name, () => {
    test.use({ ...condition.use, zoomable: isZoomable });
    for (const lang of LANGS) {
      test(`the six tasks are done by keyboard alone, ${lang}`, async ({
        page,
        visitor,
        context,
      }) => {
        test.setTimeout(300_000);
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await arrange(page, condition);
        for (const [name, task] of TASKS) {
          await test.step(name, () => task(visitor, lang));
        }
      });
    }
  });
}
