import type { Lang } from '../../domain/model/dataset';
import type { StudioEngine } from '../../features/studio/engine';
import type { Reply, Request } from './studio-worker';

/**
 * Creates what reads spreadsheets in a worker and tells of faults in a language. The worker is started when it is first
 * asked, and again after a crash or where it could not be fetched.
 * @param missing a sentence for where code or data could not be fetched.
 */
export function createEngine(
  programme: string,
  lang: Lang,
  missing: string,
  shapes = '',
): StudioEngine {
  let starting: Promise<Worker> | null = null;

  async function ask<Job extends Request['job'], Value>(
    job: Job,
    args: Partial<Parameters<StudioEngine[Job]>>,
    onStage?: (stage: never) => void,
  ): Promise<Value> {
    const worker = await (starting ??= startWorker().catch(() => {
      starting = null;
      throw new Error(missing);
    }));
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Reply<Value, never>>) => {
        if (data.ok === null) {
          onStage?.(data.stage);
          return;
        }
        port1.close();
        if (data.ok) resolve(data.value);
        else reject(new Error(data.reason || missing));
      });
      port1.start();
      // Without a message where the script of the worker could not be fetched.
      worker.addEventListener('error', ({ message }) => {
        worker.terminate();
        starting = null;
        reject(new Error(message || missing));
      });
      worker.postMessage({ programme, shapes, lang, job, args } satisfies Request, [port2]);
    });
  }

  return {
    read: (draft, onStage) => ask('read', [draft], onStage),
    areas: (source, onStage) => ask('areas', [source], onStage),
    edition: () => ask('edition', []),
    cell: (sheet, address) => ask('cell', [sheet, address]),
    sheets: () => ask('sheets', []),
    pack: () => ask('pack', []),
  };
}

async function startWorker(): Promise<Worker> {
  const { default: StudioWorker } = await import('./studio-worker?worker');
  return new StudioWorker();
}
