import { Session } from 'node:inspector/promises';
import { expect, test } from 'vitest';
import { encode, FOLDER, realFiles, sentencesOf, textOf } from '../../testing/programme-folder';

/** The folder with so many focus areas in one region and no others, all of which are on the page. */
function folderOf(count: number) {
  const numbers = Array.from({ length: count }, (_, i) => String(i + 1));
  const areas = numbers.map((n) => `## Område ${n}\n\nText ${n} om området.\n`);
  const page = numbers.map((n) => `Område ${n}\nText ${n} om området.\n`);
  const readings = numbers.map(
    (n) => `  '20-${n}':\n    main:\n      theme: klimat-energi\n      evidence: Text ${n}\n`,
  );
  const [themes = ''] = textOf(realFiles(), 'themes.yaml').split('areas:');
  const region = `---\ncode: '20'\nname: Region Dalarna\n---\n\n${areas.join('\n')}`;
  return new Map([
    ...[...realFiles()].filter(([path]) => !/regions\/|contacts/.test(path)),
    [`${FOLDER}/regions/20-dalarna.md`, encode(region)] as const,
    [`${FOLDER}/themes.yaml`, encode(`${themes}areas:\n${readings.join('')}`)] as const,
    [`${FOLDER}/source.txt`, encode(page.join(''))] as const,
    [`${FOLDER}/contacts.yaml`, encode('{}')] as const,
  ]);
}

/**
 * Counts how often blocks of code are run, libraries' too: nearly the same on every machine, as the engine forgets counts
 * of code that it compiles anew or throws away.
 */
async function countsSteps() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (run: () => void) => {
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ranges = result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  };
}

test('a region of 1 000 focus areas is checked in steps in proportion to one of 250', async () => {
  const stepsOf = await countsSteps();
  const check = (count: number) => {
    const files = folderOf(count);
    return stepsOf(() => {
      const errors = sentencesOf(files).filter((each) => each.startsWith('error'));
      expect(errors.filter((each) => !/source\.txt|20-dalarna/.test(each))).toEqual([]);
    });
  };
  // What is done once, such as loading, is done the first time.
  await check(1);
  const [few, many] = [await check(250), await check(1000)];
  // In proportion is four times; each with each of the others would be sixteen.
  expect(many / few).toBeGreaterThan(2);
  expect(many / few).toBeLessThan(8);
});
