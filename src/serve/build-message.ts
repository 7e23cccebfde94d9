import type { CompileResult } from '../compile.js';
import type { CompileRequest } from '../compile/compile-request.js';

/** What the building thread is asked. */
export type BuildRequest = CompileRequest;

/** What a build made. */
export interface BuildResult extends Pick<CompileResult, 'entries' | 'written'> {
  /** Paths of the written and removed files. */
  readonly changedPaths: readonly string[];
  /** Those of them that are new. */
  readonly addedPaths: readonly string[];
  /** Those of them that are gone. */
  readonly removedPaths: readonly string[];
  /** Files of the workspace that could not be read. */
  readonly unreadable: readonly string[];
}

/** What it answers. */
export type BuildAnswer =
  | { readonly type: 'built'; readonly result: BuildResult }
  /** The workspace is at fault; the previous build stands. */
  | { readonly type: 'refused'; readonly reason: string }
  /** We are at fault. */
  | { readonly type: 'broken'; readonly stack: string };
