import { heaviest, type Finding } from '../diagnostics/finding.js';
import type { Severity } from '../model/severity.js';
import { Fingerprints } from './fingerprint.js';
import { REPORT_MESSAGES } from './messages.js';
import { addressOf, isCellPlace, type Report } from './report.js';

/** GitHub takes at most this many results of a run, and files of at most 10 MB. */
export const MAX_RESULTS = 5000;
const MAX_BYTES = 10_000_000;
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, string>;

/** SARIF 2.1.0 (OASIS), within the limits of GitHub code scanning; what is left out is stated in the run. */
export function sarif(report: Report): string {
  return sarifWithin(report, MAX_RESULTS, MAX_BYTES);
}

/** The same with other limits: the weightiest results are kept. */
export function sarifWithin(report: Report, maxResults: number, maxBytes: number): string {
  let kept = heaviest(report.findings, maxResults);
  for (;;) {
    const text = document(report, kept);
    const size = Buffer.byteLength(text);
    if (size < maxBytes || kept.length === 0) return text;
    kept = heaviest(kept, Math.floor(Math.min(kept.length - 1, (kept.length * maxBytes) / size)));
  }
}

function document(report: Report, kept: readonly Finding[]): string {
  const ruleIds = [...new Set(kept.map(({ diagnostic }) => diagnostic.code))].toSorted();
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]));
  const fingerprints = new Fingerprints();
  const run = {
    tool: {
      driver: {
        name: 'zwgk',
        semanticVersion: report.version,
        language: 'zh-CN',
        rules: ruleIds.map((id) => ruleDescriptor(id, report)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which zwgk ran.' } } },
    invocations: [invocation(report, kept.length)],
    results: kept.map((finding) => result(finding, ruleIndex, fingerprints)),
    properties: { asOf: report.asOf, total: report.findings.length },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function ruleDescriptor(id: string, report: Report): object {
  const info = report.rules.get(id);
  return {
    id,
    shortDescription: { text: info?.summary ?? id },
    ...(info?.basis === undefined ? {} : { help: { text: REPORT_MESSAGES.basis(info.basis) } }),
  };
}

function invocation(report: Report, kept: number): object {
  const total = report.findings.length;
  const notice = { level: 'warning', message: { text: REPORT_MESSAGES.sarifTruncated(kept, total) } };
  return {
    executionSuccessful: true,
    ...(kept < total ? { toolExecutionNotifications: [notice] } : {}),
  };
}

function result(finding: Finding, ruleIndex: ReadonlyMap<string, number>, fingerprints: Fingerprints): object {
  const { code, severity, message, place, basis, attestation } = finding.diagnostic;
  const address = addressOf(finding);
  return {
    ruleId: code,
    ruleIndex: ruleIndex.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: finding.cell === undefined ? message : `${finding.cell} ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(place.file), uriBaseId: 'SRCROOT' },
          ...(isCellPlace(finding) ? {} : { region: region(finding) }),
        },
        ...(address === '' ? {} : { logicalLocations: [{ fullyQualifiedName: address }] }),
      },
    ],
    partialFingerprints: { 'subject/v1': fingerprints.next(finding) },
    ...(basis === undefined && attestation === undefined ? {} : { properties: { basis, attestation } }),
  };
}

function region(finding: Finding): object {
  const { line, column, endLine, endColumn } = finding.range;
  const text = finding.excerpt?.lines[line - finding.excerpt.firstLine];
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    ...(text === undefined || endLine !== line ? {} : { snippet: { text: text.slice(column - 1, endColumn - 1) } }),
  };
}

function fileUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
