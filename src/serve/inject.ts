/** Folder of the preview's own addresses; no page of a site begins like that. */
export const PREVIEW_ADDRESS = '/__zwgk';

/** A page with the preview's script in it. The page's own policy would forbid the script's connection, so it goes for the preview. */
export function withOverlay(html: string): string {
  const open = html.replace(/<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/iu, '');
  const script = `<script src="${PREVIEW_ADDRESS}/overlay.js" defer></script>`;
  const end = open.lastIndexOf('</body>');
  return end < 0 ? open + script : open.slice(0, end) + script + open.slice(end);
}
