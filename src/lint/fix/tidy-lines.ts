import { EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Span } from '../../source/node-index.js';

/**
 * LF line ends, and no blanks at the end of a line, except within quoted and block texts, where they are content. A text that
 * is no YAML keeps its blanks: what is content cannot be told.
 */
export function tidyLines(text: string): string {
  const withLineFeeds = text.replace(/\r\n?/gu, '\n');
  if (!/[ \t]+$/mu.test(withLineFeeds)) return withLineFeeds;
  const content = contentSpans(withLineFeeds);
  if (!content) return withLineFeeds;
  let next = 0;
  return withLineFeeds.replace(/[ \t]+$/gmu, (blanks, offset: number) => {
    for (let span = content[next]; span && span.end <= offset; span = content[next]) next += 1;
    const span = content[next];
    return span && span.start <= offset ? blanks : '';
  });
}

/** Spans of quoted and block scalars, in order; undefined when the text is no YAML. */
export function contentSpans(text: string): Span[] | undefined {
  try {
    const spans: Span[] = [];
    for (const event of parseEvents(text, {})) {
      if (event.type === EVENT_ID.SCALAR && event.style !== SCALAR_STYLE.PLAIN && event.valueStart >= 0) {
        spans.push({ start: event.valueStart, end: event.valueEnd });
      }
    }
    return spans;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}
