/** Every file has a licence (REUSE 3.3), and publiccode.yml says what the standard asks for. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import spdxIds from 'spdx-license-ids/index.json';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import packageJson from '../package.json';
import { LANGS } from '../src/store/paths';

const EDITION = 'src/testing/edition/data/vagar-till-hallbar-utveckling';
const text = v.pipe(v.string(), v.nonEmpty());
const licence = v.pipe(
  text,
  v.check((expression) => idsIn(expression).every(isLicence), 'not a licence of the SPDX list'),
);

const { annotations } = v.parse(
  v.object({
    version: v.literal(1),
    annotations: v.array(
      v.object({
        path: v.union([text, v.array(text)]),
        'SPDX-FileCopyrightText': v.union([text, v.array(text)]),
        'SPDX-License-Identifier': licence,
      }),
    ),
  }),
  parseToml(readFileSync('REUSE.toml', 'utf8')),
);
const tables = annotations.map((annotation) => ({
  patterns: [annotation.path].flat().map(patternOf),
  licence: annotation['SPDX-License-Identifier'],
}));
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

function idsIn(expression: string): readonly string[] {
  return expression.split(/ AND | OR |[()]/).filter(Boolean);
}

function isLicence(id: string): boolean {
  return id.startsWith('LicenseRef-') || spdxIds.includes(id);
}

/** Returns what a path of REUSE.toml stands for: "*" within a folder, "**" across folders. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`);
}

/** Returns the licence of a file: that of the last table which names it. */
function licenceOf(file: string): string | undefined {
  return tables.findLast(({ patterns }) => patterns.some((each) => each.test(file)))?.licence;
}

describe('REUSE.toml', () => {
  it('names a licence for every file', () => {
    expect(files.filter((file) => licenceOf(file) === undefined)).toEqual([]);
  });

  it('has the text of every licence, and no other', () => {
    const used = new Set(files.flatMap((file) => idsIn(licenceOf(file) ?? '')));
    const texts = readdirSync('LICENSES').map((name) => name.replace(/\.txt$/, ''));
    expect(texts.toSorted()).toEqual([...used].toSorted());
  });

  it.each([
    ['src/app/main.ts', 'MIT'],
    [`${EDITION}/source.txt`, 'LicenseRef-Published-Text'],
    [`${EDITION}/contacts.yaml`, 'LicenseRef-Published-Text'],
    [`${EDITION}/themes.yaml`, 'MIT'],
    ['data/catalog.yaml', 'LicenseRef-Published-Text'],
    ['public/geo/regions.geojson', 'CC-PDM-1.0 AND MIT'],
    ['src/ui/font/font.woff2', 'OFL-1.1'],
  ])('tells the parts apart: %s is %s', (file, expected) => {
    expect(files).toContain(file);
    expect(licenceOf(file)).toBe(expected);
  });
});

/** The keys that the standard requires of software that anybody may run, with its limits. */
const publiccode = v.object({
  publiccodeYmlVersion: text,
  name: text,
  url: v.pipe(text, v.url()),
  softwareVersion: v.literal(packageJson.version),
  platforms: v.pipe(v.array(text), v.nonEmpty()),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: v.literal('standalone/web'),
  description: v.record(
    v.picklist(LANGS),
    v.object({
      shortDescription: v.pipe(text, v.maxLength(150)),
      longDescription: v.pipe(text, v.minLength(150), v.maxLength(10_000)),
      features: v.pipe(v.array(v.pipe(text, v.maxLength(100))), v.nonEmpty()),
    }),
  ),
  legal: v.object({ license: licence }),
  maintenance: v.object({
    type: v.literal('community'),
    contacts: v.pipe(v.array(v.object({ name: text })), v.nonEmpty()),
  }),
  localisation: v.object({
    localisationReady: v.literal(true),
    availableLanguages: v.array(v.picklist(LANGS)),
  }),
});

describe('publiccode.yml', () => {
  it('has what the standard requires, in the languages and the version of the atlas', () => {
    const result = v.safeParse(publiccode, parseYaml(readFileSync('publiccode.yml', 'utf8')));
    expect(result.issues ?? []).toEqual([]);
    expect(result.success && result.output.localisation.availableLanguages).toEqual(LANGS);
    expect(result.success && Object.keys(result.output.description)).toEqual(LANGS);
    expect(result.success && result.output.legal.license).toBe(packageJson.license);
  });
});
