import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'licences.txt';
/** Bundled as a file, not as a module. */
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Writes licences.txt: the licence of every package that the build bundles, and that of the font. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const source = licenceTexts([...modules.map(packageOf), FONT]).join(RULE);
      this.emitFile({ type: 'asset', fileName: FILE, source: `${source}\n` });
    },
  };
}

/** Returns the folder of the package that a module belongs to, or null for our own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** Returns name, version and licence of each package, in the order of their names. Throws where one has none. */
export function licenceTexts(folders: readonly (string | null)[]): readonly string[] {
  const known = new Set(folders.filter((folder) => folder !== null && existsSync(folder)));
  const texts = [...known].map((folder) => licenceText(folder ?? ''));
  return [...new Set(texts)].toSorted();
}

function licenceText(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|ofl)/i.test(name));
  if (files.length === 0 && about.license === undefined) {
    throw new Error(`${about.name} is bundled, but says nothing of its licence.`);
  }
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return [`${about.name} ${about.version}: ${about.license ?? ''}`, ...texts].join('\n\n');
}
