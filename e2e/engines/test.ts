import { expect, test as base } from '@playwright/test';
import type { EngineBrowser, EngineName } from './browser';
import { startFirefox } from './firefox';
import { INSTALLED } from './installed';
import { EngineVisitor } from './visitor';
import { startWebkit } from './webkit';

interface Shared {
  /** Set by the project. */
  readonly engine: EngineName;
  readonly engineBrowser: EngineBrowser;
}

/** One browser for all tests of a worker: starting one takes seconds. */
export const test = base.extend<{ readonly visitor: EngineVisitor }, Shared>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  engineBrowser: [
    async ({ engine }, use) => {
      const browser = await start(engine);
      if (!browser.errors)
        process.stdout.write(`Script errors are not seen in ${engine}: its driver reports none.\n`);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ engineBrowser, baseURL }, use) => {
    await use(new EngineVisitor(engineBrowser, baseURL ?? ''));
    const { errors } = engineBrowser;
    if (errors) expect(errors).toEqual([]);
  },
});

function start(engine: EngineName): Promise<EngineBrowser> {
  const path = INSTALLED[engine];
  if (path === undefined) throw new Error(`${engine} is not installed.`);
  return engine === 'webkit' ? startWebkit(path) : startFirefox(path);
}

export { expect } from '@playwright/test';
