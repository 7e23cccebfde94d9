import { Worker } from 'node:worker_threads';
import type { BuildAnswer, BuildRequest } from './build-message.js';

/** Builds the whole site in a thread of its own, one build at a time. */
export class Builder {
  readonly #worker = new Worker(new URL('build.worker.js', import.meta.url));

  /** Builds, and answers when the output is written. Must not be called again before that. */
  build(request: BuildRequest): Promise<BuildAnswer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        this.#worker.off('message', onMessage);
        this.#worker.off('error', onError);
        this.#worker.off('exit', onExit);
        act();
      };
      const onMessage = (answer: BuildAnswer): void => settle(() => resolve(answer));
      const onError = (error: Error): void => settle(() => reject(error));
      const onExit = (): void => settle(() => resolve({ type: 'refused', reason: '' }));
      this.#worker.on('message', onMessage);
      this.#worker.on('error', onError);
      this.#worker.on('exit', onExit);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker.postMessage(request);
    });
  }

  /** Ends the thread; a build under way is given up, and the previous output stays whole. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
