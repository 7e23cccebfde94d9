import { selectCounties, selectGuides } from '../../catalog/load-workspace.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../import/finding.js';
import { IMPORT_MESSAGES as M } from '../../import/messages.js';
import { statedTarget, type StatedName } from '../../import/read/find-target.js';
import type { ImportFile } from '../../import/read/read-import-file.js';
import type { Guide } from '../../model/guide.js';
import { TEMPLATE_LABELS as LABEL } from '../../model/keys.js';
import type { CountyFolder, Workspace } from '../../model/workspace.js';
import { nearest } from '../../text/nearest.js';

/** Into which catalog a workbook goes. */
export interface ImportTarget {
  readonly county: CountyFolder;
  readonly guide: Guide;
}

type Answer<Value> = { readonly value: Value } | { readonly problem: Diagnostic };

/** What the workbook says, or the command; where both do, they must agree. */
export function findTarget(
  workspace: Workspace,
  workbook: ImportFile,
  asked: { readonly county: readonly string[]; readonly domain: readonly string[] },
): ImportTarget | { readonly problem: Diagnostic } {
  const stated = statedTarget(workbook);
  const [askedCounty] = asked.county.length > 0 ? selectCounties(workspace, asked.county) : [];
  const [askedGuide] = asked.domain.length > 0 ? selectGuides(workspace, asked.domain) : [];
  const county = agree(workbook.file, LABEL.county, askedCounty, stated.county, {
    all: workspace.counties,
    namesOf: ({ county: { name, shortName } }) => [name, shortName],
    unknown: M.unknownCounty,
  });
  if ('problem' in county) return county;
  const guide = agree(workbook.file, LABEL.domain, askedGuide, stated.domain, {
    all: workspace.guides,
    namesOf: ({ domain }) => [domain],
    unknown: M.unknownDomain,
  });
  return 'problem' in guide ? guide : { county: county.value, guide: guide.value };
}

interface Choice<Value> {
  readonly all: readonly Value[];
  readonly namesOf: (value: Value) => readonly string[];
  readonly unknown: (name: string, near: string | undefined) => string;
}

function agree<Value>(
  file: string,
  label: string,
  asked: Value | undefined,
  stated: StatedName | undefined,
  { all, namesOf, unknown }: Choice<Value>,
): Answer<Value> {
  if (!stated)
    return asked === undefined ? { problem: finding('import-target', M.noTarget(label), { file }) } : { value: asked };
  const found = all.find((each) => namesOf(each).includes(stated.name));
  if (found === undefined) {
    const near = nearest(stated.name, all.flatMap(namesOf));
    return { problem: finding('import-target', unknown(stated.name, near), stated.place) };
  }
  if (asked !== undefined && asked !== found) {
    const message = M.otherTarget(label, stated.name, namesOf(asked)[0] ?? '');
    return { problem: finding('import-target', message, stated.place) };
  }
  return { value: found };
}
