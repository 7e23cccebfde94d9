import { RunningPreview } from './running-preview.js';
import type { ServeNotes, ServeRequest } from './serve-request.js';

/** Serves a preview until `stopped` resolves: pages of a saved catalog at once, the rest of the site a little later. */
export async function serveSite(request: ServeRequest, notes: ServeNotes, stopped: Promise<void>): Promise<void> {
  const preview = new RunningPreview(request, notes);
  try {
    // Who gives up during the first build need not wait for it.
    await Promise.race([preview.start().then(() => stopped), stopped]);
  } finally {
    await preview.stop();
  }
}
