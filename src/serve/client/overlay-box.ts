import { OVERLAY_MESSAGES as M } from '../overlay-messages.js';
import type { PageFinding, PageReport } from '../report-message.js';

const COLOURS = { error: '#b00020', warning: '#8a5a00', info: '#1f4e79' } as const;
const OPEN_KEY = 'zwgk-preview-open';
const BOX =
  'position:fixed;right:12px;bottom:12px;z-index:9999;box-sizing:border-box;max-width:min(440px,calc(100vw - 24px));max-height:60vh;overflow:auto;background:#fff;color:#222;border:2px solid #8c1515;border-radius:6px;font:14px/1.5 system-ui,sans-serif;box-shadow:0 2px 12px #0004';
const LINE = 'margin:0;padding:6px 12px;';

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });

/** Shows a report, with a line above it when there is something to say of how the reader came here. */
export function drawReport({ about, findings }: PageReport, note: string | null): void {
  const isUnreadable = about === 'unreadable' || about === 'kept';
  const parts: HTMLElement[] = [];
  if (note !== null) parts.push(element('p', note, `${LINE}background:#fdf0d5`));
  if (findings.length > 0) {
    const details = document.createElement('details');
    details.open = isUnreadable || sessionStorage.getItem(OPEN_KEY) !== 'no';
    details.addEventListener('toggle', () => sessionStorage.setItem(OPEN_KEY, details.open ? 'yes' : 'no'));
    details.appendChild(element('summary', titleOf(about, findings.length), `${LINE}font-weight:bold;cursor:pointer`));
    if (isUnreadable) details.appendChild(element('p', about === 'kept' ? M.kept : M.notKept, `${LINE}padding-top:0`));
    for (const finding of findings) details.appendChild(findingLine(finding));
    parts.push(details);
  } else if (about === 'catalog') parts.push(element('p', M.none, `${LINE}color:#1b5e20`));
  else parts.push(element('p', about === 'empty' ? M.empty : M.several, `${LINE}color:#555`));
  show(parts);
}

/** Says that nobody answers any more. */
export function drawLost(): void {
  show([element('p', M.lost, `${LINE}color:${COLOURS.error}`)]);
}

function titleOf(about: PageReport['about'], count: number): string {
  if (about === 'several') return M.unreadableFiles(count);
  return about === 'catalog' ? M.findings(count) : M.unreadable;
}

function findingLine({ severity, rule, message, at }: PageFinding): HTMLElement {
  const line = element('div', '', `margin:0 12px 8px;padding-left:8px;border-left:4px solid ${COLOURS[severity]}`);
  line.appendChild(element('strong', `${M.severity[severity]} `, `color:${COLOURS[severity]}`));
  line.appendChild(document.createTextNode(message));
  line.appendChild(element('div', `${at} ${rule}`, 'color:#555;font-size:12px;overflow-wrap:anywhere'));
  return line;
}

function show(parts: readonly HTMLElement[]): void {
  const box = element('aside', '', BOX);
  box.setAttribute('aria-label', M.label);
  box.setAttribute('role', 'status');
  box.append(...parts);
  shadow.replaceChildren(box);
  if (!host.isConnected) document.body.appendChild(host);
  // The end of the page can be scrolled out from under the box.
  document.body.style.paddingBottom = `${box.offsetHeight + 16}px`;
}

function element(name: string, text: string, style: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = style;
  return made;
}
