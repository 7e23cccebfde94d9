import type { CompileResult } from '../compile.js';
import type { CompileRequest } from '../compile/compile-request.js';

/** What the building thread is asked. */
export type BuildRequest = CompileRequest;

/** What a build made. */
export interface BuildResult extends Pick<CompileResult, 'entries' | 'written'> {
  /** Paths of the written and removed files. */
  readonly changedPaths: readonly string[];
}

/** What it answers. */
export type BuildAnswer =
  | { readonly type: 'built'; readonly result: BuildResult }
  /** The workspace is at fault; the previous build stands. */
  | { readonly type: 'refused'; readonly reason: string }
  /** We are at fault. */
  | { readonly type: 'broken'; readonly stack: string };
