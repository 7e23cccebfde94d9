import { parentPort } from 'node:worker_threads';
import { compileSite, type CompileResult } from '../compile.js';
import { ConfigError, UsageError } from '../diagnostics/errors.js';
import type { BuildAnswer, BuildRequest, BuildResult } from './build-message.js';

/** Builds the whole site beside the thread that answers browsers, which so never waits for the disk. */
parentPort?.on('message', (request: BuildRequest) => {
  build(request).then(tell, (error: unknown) => tell({ type: 'broken', stack: stackOf(error) }));
});

function tell(answer: BuildAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answer);
}

async function build(request: BuildRequest): Promise<BuildAnswer> {
  try {
    const result = await compileSite(request, { onWait: () => undefined, onCatalog: () => undefined });
    return { type: 'built', result: summaryOf(result) };
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError) return { type: 'refused', reason: error.message };
    throw error;
  }
}

function summaryOf(result: CompileResult): BuildResult {
  const { entries, written, unreadable } = result;
  return {
    entries,
    written,
    changedPaths: result.changedPaths(),
    addedPaths: result.addedPaths(),
    removedPaths: result.removedPaths(),
    unreadable: [...new Set(unreadable.map(({ place }) => place.file))],
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
