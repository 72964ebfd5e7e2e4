import type { KnipConfig } from 'knip';

/** Finds files, exports and dependencies that nothing uses, and dependencies that are used but not declared. */
const config: KnipConfig = {
  entry: [
    'bench/{search,similarity}/*.{ts,mjs}',
    // Named by stryker.config.json.
    'scripts/mutate/*.ts',
    // Built by scripts/build-pages from their paths, so no import leads to them.
    'src/app/embed/{builder.tsx,frame.ts}',
    'src/app/studio/{draft.tsx,studio.tsx,studio-worker.ts}',
    'src/features/embed/element/embed.ts',
    // Asked for by the shells.
    'src/app/shell/without-scripts.css',
    'src/features/offline/service-worker.ts',
  ],
  project: ['src/**', 'scripts/**', 'e2e/**', 'bench/{search,similarity}/**'],
  // Installed by scripts/setup from the system's packages.
  ignoreBinaries: ['Xvfb', 'WebKitWebDriver'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (text: string) =>
      text
        .match(/@import '[^']+'/g)
        ?.join('\n')
        .replaceAll('@import', 'import') ?? '',
  },
};

export default config;
