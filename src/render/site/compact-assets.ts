/**
 * What every page loads, without what only its authors need. It counts with each page against 60 kB.
 * Both rest on how our own files are written and formatted: no text of theirs holds a comment, and none goes over a line's end.
 */

/** A style sheet without comments, indents and line ends. */
export function compactStyle(style: Uint8Array): Uint8Array {
  const text = Buffer.from(style)
    .toString('utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/\n\s*/gu, '\n')
    .replaceAll(/([{};,:])\n/gu, '$1')
    .replaceAll(/([a-z-]): /gu, '$1:')
    .replaceAll(' {', '{')
    .replaceAll(';}', '}');
  return Buffer.from(text.trimStart());
}

/** A script without lines of comment and indents; its line ends stay, since some of them end statements. */
export function compactScript(script: Uint8Array): Uint8Array {
  const text = Buffer.from(script).toString('utf8');
  return Buffer.from(text.replaceAll(/^\s*\/\/.*\n/gmu, '').replaceAll(/^\s+/gmu, ''));
}
