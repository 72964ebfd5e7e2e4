import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { realDataset } from '../../testing/real-dataset';
import { renderedPages } from '../../testing/rendered-pages';

/** Classes whose end is a value, such as `lines-${shown}`; the last are the map library's own. */
const BEGUN = ['anchor-', 'columns-', 'is-', 'level-', 'lines-', 'of-', 'maplibregl-'];

/** The files of src with names that end so, and what is in them. */
const read = (ending: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('.test.'))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

/** The classes that the selectors of rules ask for. */
function classesOf(rules: readonly Rule[]): ReadonlySet<string> {
  const selectors = rules.flatMap((rule) => rule.selectors).join(' ');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

test('every class that a style sheet asks for is written by something', () => {
  const code = read(/\.(?:tsx?|html)$/)
    .map(([, text]) => text)
    .join('\n');
  const messages = new Set(code.match(/[\w-]+/g));
  // The drawing puts "map-" before the name of each of its parts.
  const drawing = readFileSync('src/map/svg/drawing-style.ts', 'utf8');
  const isPart = (name: string) =>
    name.startsWith('map-') && drawing.includes(`'${name.slice('map-'.length)}'`);
  const isWritten = (name: string) =>
    messages.has(name) || isPart(name) || BEGUN.some((beginning) => name.startsWith(beginning));
  const sheets = read(/\.css$/);
  expect(sheets.length).toBeGreaterThan(20);
  const unknown = sheets.flatMap(([file]) =>
    [...classesOf(rulesIn(whole(`src/${file}`)))]
      .filter((name) => !isWritten(name))
      .map((name) => `${file}: .${name}`),
  );
  expect(unknown).toEqual([]);
});

interface Rule {
  /** The condition it stands under, such as a width of the page, or "". */
  readonly under: string;
  readonly selectors: readonly string[];
  readonly properties: readonly string[];
}

/** A style sheet with those of ours that it imports in their places. */
function whole(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@import '(\.[^']+)';/g, (_, path: string) => whole(join(dirname(file), path)));
}

/** The rules of a style sheet in order. */
function rulesIn(css: string, under = ''): readonly Rule[] {
  const rules: Rule[] = [];
  for (let from = 0, open = css.indexOf('{'); open !== -1; open = css.indexOf('{', from)) {
    const head = css.slice(from, open).split(';').at(-1)?.trim() ?? '';
    let end = open + 1;
    for (let depth = 1; depth > 0; end += 1) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
    }
    const body = css.slice(open + 1, end - 1);
    if (head.startsWith('@')) rules.push(...rulesIn(body, `${under} ${head}`.trim()));
    else rules.push({ under, selectors: listed(head), properties: namesOf(body) });
    from = end;
  }
  return rules;
}

const listed = (head: string) => head.split(/,(?![^(]*\))/).map((each) => each.trim());
const namesOf = (body: string) =>
  body
    .split(';')
    .filter((each) => each.includes(':') && !each.includes('!important'))
    .map((each) => each.split(':')[0]?.trim() ?? '');

test('what is said for some widths or readers is not undone by a later rule for all', () => {
  const rules = rulesIn(whole('src/app/shell/styles.css') + whole('src/app/shell/late.css'));
  expect(rules.length).toBeGreaterThan(400);
  const undone = rules.flatMap(({ under, selectors, properties }, i) => {
    if (under === '') return [];
    const later = rules
      .slice(i + 1)
      .filter((each) => each.under === '' && each.selectors.some((s) => selectors.includes(s)));
    return properties
      .filter((name) =>
        later.some((each) => each.properties.some((p) => name === p || name.startsWith(`${p}-`))),
      )
      .map((name) => `${selectors.join(', ')} { ${name} } under ${under}`);
  });
  expect(undone).toEqual([]);
});

test('the themes follow the legend on pages of the size that the script takes for a phone', () => {
  const script = readFileSync('src/ui/use-phone.ts', 'utf8');
  const value = (name: string) => new RegExp(`${name} = (\\d+)`).exec(script)?.[1] ?? '';
  const [upright, landscape] = [value('PHONE_REM'), value('LANDSCAPE_REM')];
  const low = value('LANDSCAPE_HEIGHT');
  const moved = rulesIn(whole('src/app/shell/styles.css')).filter(
    ({ selectors, properties }) =>
      selectors.includes('.colour-chooser') && properties.includes('order'),
  );
  expect(moved.map(({ under }) => under)).toEqual([
    `@container page (width < ${upright}rem)`,
    `@media (max-height: ${Number(low) - 1}.98px) @container page (${upright}rem <= width < ${landscape}rem)`,
  ]);
});

test('a page asks for the late style sheet at once where something on it has its styles in no other', async () => {
  const first = classesOf(rulesIn(whole('src/app/shell/styles.css')));
  const onScreen = rulesIn(whole('src/app/shell/late.css')).filter(
    ({ under }) => !under.includes('@media print'),
  );
  const late = [...classesOf(onScreen)].filter((name) => !first.has(name));
  expect(late).toContain('matrix');
  const undressed = [...(await renderedPages(realDataset()))].flatMap(([path, page]) => {
    const lists = page.body.matchAll(/ class="([^"]*)"/g);
    const names = new Set([...lists].flatMap(([, list = '']) => list.split(' ')));
    const missing = late.filter((name) => names.has(name));
    return page.needsLateStyles === missing.length > 0 ? [] : [`${path}: ${missing.join(' ')}`];
  });
  expect(undressed).toEqual([]);
});
