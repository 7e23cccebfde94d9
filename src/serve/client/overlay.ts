import { OVERLAY_MESSAGES as M } from '../overlay-messages.js';
import type { PageReport } from '../report-message.js';
import { drawLost, drawReport } from './overlay-box.js';

const ADDRESS = '/__zwgk';
const { pathname, search } = location;

/** Why the preview has sent the reader here; said once, and gone from the address. */
function takeNote(): string | null {
  const reason = new URLSearchParams(search).get('zwgk');
  if (reason === null) return null;
  history.replaceState(null, '', pathname);
  return reason === 'moved' ? M.moved : M.gone;
}

const note = takeNote();

async function refresh(): Promise<void> {
  const title = document.querySelector('meta[name="ArticleTitle"]')?.getAttribute('content') ?? '';
  const asked = new URLSearchParams({ path: pathname, title });
  const answer = await fetch(`${ADDRESS}/report?${asked.toString()}`);
  const report = (await answer.json()) as PageReport; // as the preview writes it
  // A page that says itself that there is nothing needs no box to say it again.
  const isMissing = document.body.hasAttribute('data-preview-missing');
  if (report.findings.length > 0 || !isMissing) drawReport(report, { note, isMissing });
}

/** The preview may be closed at any moment, which the line for news tells in its own time. */
function refreshIfAny(): void {
  refresh().catch(drawLost);
}

const events = new EventSource(`${ADDRESS}/events?${new URLSearchParams({ path: pathname }).toString()}`);
let isLost = false;
events.addEventListener('news', (event) => {
  if ((event as MessageEvent<string>).data === 'reload') location.reload();
  else refreshIfAny();
});
events.addEventListener('error', () => {
  isLost = true;
  drawLost();
});
events.addEventListener('open', () => {
  if (isLost) location.reload(); // what was missed meanwhile nobody knows
});
addEventListener('pagehide', () => events.close());
// A browser may bring a page back as it was left, without its line for news.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
// The page comes first: to check a large catalog takes the preview a moment in which it sends nothing.
if (document.readyState === 'complete') refreshIfAny();
else addEventListener('load', refreshIfAny);
