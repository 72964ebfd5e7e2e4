import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Bundled as a file, not as a module. */
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const FILE = 'licences.txt';
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * Two plugins that together write licences.txt: the licence of every package that the build bundles for its pages and
 * workers, and that of the font.
 */
export function licences(): { readonly pages: Plugin; readonly workers: Plugin } {
  const ofWorkers: (string | null)[] = [];
  return {
    pages: {
      name: 'licences',
      apply: 'build',
      generateBundle(_, bundle) {
        const source = licenceTexts([...bundled(bundle), ...ofWorkers, FONT]).join(RULE);
        this.emitFile({ type: 'asset', fileName: FILE, source: `${source}\n` });
      },
    },
    workers: {
      name: 'worker-licences',
      generateBundle(_, bundle) {
        ofWorkers.push(...bundled(bundle));
      },
    },
  };
}

/** Adds to the licences in dist/ those of what a further build bundles: frames, the custom element, the service worker. */
export function moreLicences(): Plugin {
  return {
    name: 'more-licences',
    generateBundle(_, bundle) {
      const file = join('dist', FILE);
      const written = readFileSync(file, 'utf8');
      const more = licenceTexts(bundled(bundle)).filter((text) => !written.includes(text));
      writeFileSync(file, [written.trimEnd(), ...more].join(RULE) + '\n');
    },
  };
}

function bundled(bundle: Rolldown.OutputBundle): readonly (string | null)[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds.map(packageOf) : [],
  );
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
    readonly author?: unknown;
    readonly license?: string;
    /** How older packages say it. */
    readonly licenses?: readonly { readonly type: string }[];
  };
  const { name, version, license = about.licenses?.map(({ type }) => type).join(', ') } = about;
  const files = readdirSync(folder).filter((each) => /^(licen[cs]e|notice|ofl)/i.test(each));
  if (files.length === 0 && license === undefined) {
    throw new Error(`${name} is bundled, but says nothing of its licence.`);
  }
  const texts = files.map((each) => readFileSync(join(folder, each), 'utf8').trim());
  // Whose it is stands in the text of a licence; without one, at least here.
  const author = typeof about.author === 'string' ? about.author : '';
  return [`${name} ${version}: ${license ?? ''}`, ...(files.length === 0 ? [author] : texts)].join(
    '\n\n',
  );
}
