import type { Reporter, Vitest } from 'vitest/node';

/** Returns a reporter that counts a test file that cannot be loaded as a failed test: Stryker looks at tests alone. */
export function countUnloaded(): Reporter {
  let vitest: Vitest | null = null;
  return {
    onInit: (started) => void (vitest = started),
    onTestRunEnd: () => {
      for (const file of vitest?.state.getFiles() ?? []) {
        if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
        const test = { type: 'test', name: 'is loaded', mode: 'run', file, result: file.result };
        Object.assign(file, { tasks: [test] });
      }
    },
  };
}
