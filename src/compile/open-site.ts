import { loadWorkspace, selectCounties } from '../catalog/load-workspace.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { baseUrlOf, prepareSite, type Site } from '../render/site/site.js';
import { loadTemplates } from '../render/site/templates.js';
import type { CompileRequest } from './compile-request.js';
import { programFingerprint } from './program-fingerprint.js';

/** A site before any catalog is opened, and the faults found on the way. */
export interface OpenedSite {
  readonly site: Site;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens the site that was asked for; the same in every thread. Throws ConfigError or UsageError as its parts do. */
export async function openSite(request: CompileRequest): Promise<OpenedSite> {
  const [{ workspace, diagnostics }, templates] = await Promise.all([
    loadWorkspace(request.root),
    loadTemplates(request.root),
  ]);
  const counties = selectCounties(workspace, request.counties);
  const options = { ...request.options, baseUrl: baseUrlOf(workspace, request.baseUrl) };
  return { site: prepareSite(workspace, counties, options, templates, programFingerprint()), diagnostics };
}
