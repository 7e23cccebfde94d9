import { SERVE_MESSAGES as M } from '../messages.js';

/** A finding as the preview hands it over. */
interface PageFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly at: string;
}

const ADDRESS = '/__zwgk';
const COLOURS = { error: '#b00020', warning: '#8a5a00', info: '#1f4e79' } as const;
const OPEN_KEY = 'zwgk-preview-open';

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
document.body.appendChild(host);

function element(name: string, text: string, style: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = style;
  return made;
}

function draw(findings: readonly PageFinding[]): void {
  shadow.textContent = '';
  const box = element(
    'aside',
    '',
    'position:fixed;right:12px;bottom:12px;z-index:9999;max-width:min(440px,calc(100vw - 24px));max-height:60vh;overflow:auto;background:#fff;color:#222;border:2px solid #8c1515;border-radius:6px;font:14px/1.5 sans-serif;box-shadow:0 2px 12px #0004',
  );
  box.setAttribute('aria-label', M.overlayTitle(findings.length));
  if (findings.length === 0) {
    box.appendChild(element('p', M.overlayNone, 'margin:0;padding:6px 12px;color:#1b5e20'));
    shadow.appendChild(box);
    return;
  }
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(OPEN_KEY) !== 'no';
  details.addEventListener('toggle', () => sessionStorage.setItem(OPEN_KEY, details.open ? 'yes' : 'no'));
  details.appendChild(
    element('summary', M.overlayTitle(findings.length), 'padding:6px 12px;font-weight:bold;cursor:pointer'),
  );
  for (const { severity, rule, message, at } of findings) {
    const item = element('div', '', `margin:0 12px 8px;padding-left:8px;border-left:4px solid ${COLOURS[severity]}`);
    item.appendChild(element('strong', `${M.severity[severity]} `, `color:${COLOURS[severity]}`));
    item.appendChild(document.createTextNode(message));
    item.appendChild(element('div', `${at} ${rule}`, 'color:#555;font-size:12px;overflow-wrap:anywhere'));
    details.appendChild(item);
  }
  box.appendChild(details);
  shadow.appendChild(box);
}

async function refresh(): Promise<void> {
  const title = document.querySelector('meta[name="ArticleTitle"]')?.getAttribute('content') ?? '';
  const asked = new URLSearchParams({ path: location.pathname, title });
  const answer = await fetch(`${ADDRESS}/findings?${asked.toString()}`);
  draw((await answer.json()) as PageFinding[]); // as the preview writes it
}

const events = new EventSource(`${ADDRESS}/events`);
events.addEventListener('changed', (event) => {
  const paths = JSON.parse((event as MessageEvent<string>).data) as readonly string[]; // as the preview writes it
  const own = decodeURIComponent(location.pathname.slice(1)).replace(/(^|\/)$/u, '$1index.html');
  if (paths.includes(own)) location.reload();
  else void refresh();
});
addEventListener('pagehide', () => events.close());
void refresh();
