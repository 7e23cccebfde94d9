import type { CompileResult } from '../compile.js';
import type { CompileRequest } from '../compile/compile-request.js';

/** What the building thread is asked. */
export type BuildRequest = CompileRequest;

/** What it answers. */
export type BuildAnswer =
  | { readonly type: 'built'; readonly result: Pick<CompileResult, 'changedPaths' | 'entries' | 'written'> }
  /** The workspace is at fault; the previous build stands. */
  | { readonly type: 'refused'; readonly reason: string }
  /** We are at fault. */
  | { readonly type: 'broken'; readonly stack: string };
