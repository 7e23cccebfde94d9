import { OVERLAY_MESSAGES as M } from '../overlay-messages.js';
import type { PageFinding, PageReport } from '../report-message.js';

const COLOURS = { error: '#b00020', warning: '#8a5a00', info: '#1f4e79' } as const;
const FINE = '#1b5e20';
const QUIET = '#555';
const OPEN_KEY = 'zwgk-preview-open';
const BOX =
  'position:fixed;right:12px;bottom:12px;z-index:9999;box-sizing:border-box;max-width:min(440px,calc(100vw - 24px));max-height:min(60vh,480px);overflow:auto;background:#fff;color:#222;border:2px solid;border-radius:6px;font:14px/1.5 system-ui,sans-serif;box-shadow:0 2px 12px #0004';
const LINE = 'margin:0;padding:6px 12px;';

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });

/** How a reader came to a page. */
export interface Arrival {
  /** Why the preview has sent the reader here. */
  readonly note: string | null;
  /** The page only says that there is none. */
  readonly isMissing: boolean;
}

/** Shows a report. */
export function drawReport({ about, findings }: PageReport, { note, isMissing }: Arrival): void {
  const parts: HTMLElement[] = [];
  if (note !== null) parts.push(element('p', note, `${LINE}background:#fdf0d5`));
  if (findings.length > 0) {
    const isUnreadable = about !== 'catalog';
    const details = document.createElement('details');
    // On a telephone a long list would hide the page.
    details.open = isUnreadable || (sessionStorage.getItem(OPEN_KEY) ?? (innerWidth < 600 ? 'no' : 'yes')) === 'yes';
    details.addEventListener('toggle', () => {
      if (!isUnreadable) sessionStorage.setItem(OPEN_KEY, details.open ? 'yes' : 'no');
      makeRoom();
    });
    details.appendChild(element('summary', titleOf(about, findings.length), `${LINE}font-weight:bold;cursor:pointer`));
    if (about === 'unreadable' || about === 'kept') {
      const text = isMissing ? M.missing : about === 'kept' ? M.kept : M.notKept;
      details.appendChild(element('p', text, `${LINE}padding-top:0`));
    }
    for (const finding of worstFirst(findings)) details.appendChild(findingLine(finding));
    parts.push(details);
    show(parts, COLOURS.error);
  } else if (about === 'catalog') {
    parts.push(element('p', M.none, `${LINE}color:${FINE}`));
    show(parts, FINE);
  } else {
    parts.push(element('p', about === 'empty' ? M.empty : M.several, `${LINE}color:${QUIET}`));
    show(parts, QUIET);
  }
}

/** Says that nobody answers any more. */
export function drawLost(): void {
  show([element('p', M.lost, `${LINE}color:${COLOURS.error}`)], COLOURS.error);
}

function titleOf(about: PageReport['about'], count: number): string {
  if (about === 'several') return M.unreadableFiles(count);
  return about === 'catalog' ? M.findings(count) : M.unreadable;
}

function worstFirst(findings: readonly PageFinding[]): PageFinding[] {
  const order = Object.keys(COLOURS);
  return [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function findingLine({ severity, rule, message, at }: PageFinding): HTMLElement {
  const line = element('div', '', `margin:0 12px 8px;padding-left:8px;border-left:4px solid ${COLOURS[severity]}`);
  line.appendChild(element('strong', `${M.severity[severity]} `, `color:${COLOURS[severity]}`));
  line.appendChild(document.createTextNode(message));
  const where = element('div', `${at} `, `color:${QUIET};font-size:12px;overflow-wrap:anywhere`);
  where.appendChild(element('span', rule, 'white-space:nowrap'));
  line.appendChild(where);
  return line;
}

function show(parts: readonly HTMLElement[], colour: string): void {
  const box = element('aside', '', `${BOX};border-color:${colour}`);
  box.setAttribute('aria-label', M.label);
  box.setAttribute('role', 'status');
  box.append(...parts);
  shadow.replaceChildren(box);
  if (!host.isConnected) document.body.appendChild(host);
  makeRoom();
}

/** The end of the page can be scrolled out from under the box. */
function makeRoom(): void {
  const height = shadow.querySelector('aside')?.offsetHeight ?? 0;
  document.body.style.paddingBottom = `${height + 16}px`;
}

function element(name: string, text: string, style: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = style;
  return made;
}
