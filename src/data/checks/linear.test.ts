import { expect, test } from 'vitest';
import { encode, FOLDER, realFiles, sentencesOf, textOf } from '../../testing/programme-folder';

/** The folder with so many focus areas in one region and no others. */
function folderOf(count: number) {
  const numbers = Array.from({ length: count }, (_, i) => String(i + 1));
  const areas = numbers.map((n) => `## Område ${n}\n\nText ${n} om området.\n`);
  const readings = numbers.map(
    (n) => `  '20-${n}':\n    main:\n      theme: klimat-energi\n      evidence: Text ${n}\n`,
  );
  const [themes = ''] = textOf(realFiles(), 'themes.yaml').split('areas:');
  const region = `---\ncode: '20'\nname: Region Dalarna\n---\n\n${areas.join('\n')}`;
  return new Map([
    ...[...realFiles()].filter(([path]) => !/regions\/|contacts/.test(path)),
    [`${FOLDER}/regions/20-dalarna.md`, encode(region)] as const,
    [`${FOLDER}/themes.yaml`, encode(`${themes}areas:\n${readings.join('')}`)] as const,
    [`${FOLDER}/contacts.yaml`, encode('{}')] as const,
  ]);
}

/** The shortest of some tries, in processor time: what else the machine does only adds to it. */
function shortestCheck(count: number): number {
  const files = folderOf(count);
  const tries = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    const errors = sentencesOf(files).filter((each) => each.startsWith('error'));
    const { user } = process.cpuUsage(start);
    expect(errors.filter((each) => !/source\.txt|20-dalarna/.test(each))).toEqual([]);
    return user;
  });
  return Math.min(...tries);
}

test('a region of 3 000 focus areas is checked in a time in proportion to one of 750', () => {
  const few = shortestCheck(750);
  const many = shortestCheck(3000);
  // In proportion is four times; each with each of the others would be sixteen.
  expect(many / few).toBeLessThan(9);
});
