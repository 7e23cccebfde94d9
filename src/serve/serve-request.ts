import type { SiteOptions } from '../render/site/site-options.js';

/** What to preview, and where. */
export interface ServeRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Absolute path of the preview's own output. */
  readonly out: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly options: Omit<SiteOptions, 'baseUrl'>;
  /** Script of the overlay. */
  readonly overlay: Uint8Array;
}

/** What is told on the way. */
export interface ServeNotes {
  readonly onReady: (url: string, entries: number) => void;
  /** The pages of a saved catalog are there. */
  readonly onUpdated: (file: string, milliseconds: number) => void;
  /** A saved catalog cannot be read; its pages stay as they were. */
  readonly onUnreadable: (reason: string) => void;
  /** The whole site is built. */
  readonly onRebuilt: (written: number, milliseconds: number) => void;
  /** The workspace cannot be built as it is; what was shown stays. */
  readonly onRefused: (reason: string) => void;
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
}
