import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guide = readFileSync('docs/settings.md', 'utf8');
const container = readFileSync('Containerfile', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it('docs/settings.md names every setting of site.json', () => {
  const site = JSON.parse(readFileSync('site.json', 'utf8')) as Readonly<Record<string, object>>;
  const names = Object.entries(site).flatMap(([group, settings]) =>
    Object.keys(settings).map((name) => [group, name] as const),
  );
  expect(names.length).toBeGreaterThan(10);
  const missing = names.filter(
    ([group, name]) => !guide.includes(`\`${group}.${name}\``) && !guide.includes(`\`.${name}\``),
  );
  expect(missing).toEqual([]);
});

it('docs/settings.md names every environment variable that the build reads, and no other', () => {
  const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes('test'))
    .map((name) => readFileSync(`scripts/${name}`, 'utf8'));
  const config = readFileSync('playwright.config.ts', 'utf8');
  const read = [...files, config].flatMap((text) => [
    ...text.matchAll(/process\.env(?:\['([A-Z_\d]+)'\]|\.([A-Z_\d]+))/g),
  ]);
  const used = new Set(read.map(([, quoted, plain]) => quoted ?? plain ?? ''));
  const told = [...guide.matchAll(/`([A-Z\d]+_[A-Z_\d]+)`(?=,| \|)/g)].map(([, name]) => name);
  const internal = new Set(['NODE_ENV', 'CI', 'VITEST']);
  expect([...used].filter((name) => !internal.has(name) && !told.includes(name))).toEqual([]);
  expect(told.filter((name) => name !== undefined && !used.has(name))).toEqual([]);
});

it('the Containerfile runs commands that there are, on the Node that the project asks for', () => {
  const commands = [...container.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(commands).toContain('build');
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(container).toMatch(/^FROM node:20-slim AS build$/m);
  expect(container).toContain('host-config -- nginx --root /site --port 8080');
  expect(container).toContain('EXPOSE 8080');
});
