import type { Lang } from '../../domain/model/dataset';
import type { AreasReport } from '../../features/studio/own-areas';
import type { ShownEdition, StudioEngine } from '../../features/studio/engine';
import type { CellLookup, StudioReport } from '../../features/studio/report';
import type { Answer, Request } from './request';

/** Creates what reads spreadsheets in a worker and tells of faults in a language. The worker is started when it is first asked and again after a crash. */
export function createEngine(programme: string, lang: Lang): StudioEngine {
  let starting: Promise<Worker> | null = null;

  async function ask<T>(request: Request, onStage?: (stage: never) => void): Promise<T> {
    const worker = await (starting ??= startWorker());
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Answer<T, never>>) => {
        if (data.ok === null) {
          onStage?.(data.stage);
          return;
        }
        port1.close();
        if (data.ok) resolve(data.value);
        else reject(new Error(data.reason));
      });
      port1.start();
      worker.addEventListener('error', ({ message }) => {
        worker.terminate();
        starting = null;
        reject(new Error(message));
      });
      worker.postMessage(request, [port2]);
    });
  }

  return {
    read: (name, bytes, areas, onStage) =>
      ask<StudioReport>({ kind: 'read', programme, lang, name, bytes, areas }, onStage),
    areas: (source, onStage) =>
      ask<AreasReport>({ kind: 'areas', programme, lang, source }, onStage),
    apply: (steps) => ask<StudioReport>({ kind: 'apply', steps }),
    edition: () => ask<ShownEdition | null>({ kind: 'edition' }),
    cell: (sheet, address) => ask<CellLookup | null>({ kind: 'cell', sheet, address }),
    sheets: () => ask<Blob>({ kind: 'sheets' }),
    pack: () => ask<Blob>({ kind: 'pack' }),
  };
}

async function startWorker(): Promise<Worker> {
  const { default: StudioWorker } = await import('./studio-worker?worker');
  return new StudioWorker();
}
