import { watch } from 'chokidar';
import { relative, sep } from 'node:path';

/** Saves that come so close together are one. */
const GATHER_MS = 40;

/** A watch that can be ended. */
export interface WorkspaceWatch {
  close(): Promise<void>;
}

/** Watches what a site is made from; `onSaved` is told the files, from the workspace's root. */
export async function watchWorkspace(
  root: string,
  onSaved: (files: readonly string[]) => void,
  onError: (error: unknown) => void,
): Promise<WorkspaceWatch> {
  const saved = new Set<string>();
  let gathering: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    saved.add(file.normalize('NFC'));
    clearTimeout(gathering);
    gathering = setTimeout(() => {
      const files = [...saved];
      saved.clear();
      onSaved(files);
    }, GATHER_MS);
  };
  const watched = ['catalogs', 'standards', 'templates', 'zwgk.config.yaml'];
  const watcher = watch(watched, { cwd: root, ignoreInitial: true, ignored: /(?:^|[\\/])[.~]|\.tmp$/u });
  watcher.on('all', (_event, path) => note(relative('', path).split(sep).join('/')));
  watcher.on('error', onError);
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return {
    close: async () => {
      clearTimeout(gathering);
      await watcher.close();
    },
  };
}
