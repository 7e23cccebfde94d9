// YAML as a careful clerk writes it: plain where that is safe, blocks for texts of several lines, short lists in one line.
import { Document, isPair, visit } from 'yaml';

const SHORT_LISTS = new Set(['公开渠道', '五公开', '设施', '功能']);

export function emitYaml(value, comments = []) {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      if (isPair(pair) && SHORT_LISTS.has(pair.key?.value)) pair.value.flow = true;
    },
  });
  const head = comments.map((line) => `# ${line}\n`).join('');
  return head + document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
