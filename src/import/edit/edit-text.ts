import type { SourceFile } from '../../source/source-file.js';
import { parseYaml } from '../../source/parse-yaml.js';
import { asList, asMapping } from '../../source/raw.js';
import { replaceTexts } from '../../text/replace-texts.js';
import { changedValue, type MappingChange } from './change.js';
import { nodeTree } from './node-tree.js';
import { NodeTreeError } from './text-node.js';
import { TextEditor } from './text-editor.js';

/**
 * A catalog's text with changes made: only the lines that change differ, and comments, order and quotes stay. What was written is
 * read again and must hold just what was meant, else nothing is answered but an error of our own.
 */
export function editText(source: Pick<SourceFile, 'file' | 'text' | 'data' | 'events'>, change: MappingChange): string {
  const { file, text, data, events } = source;
  if (change.children.size === 0) return text;
  if (!events) throw new NodeTreeError(`${file} has no events`);
  const editor = new TextEditor(text);
  editor.editRoot(nodeTree(text, events), change);
  const edited = replaceTexts(text, editor.replacements).text;
  const read = parseYaml(file, edited, 'text').data;
  if (!isSame(read, changedValue(data, change))) throw new NodeTreeError(`${file} would not read as meant`);
  return edited;
}

/** Equal raw values, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  const lists = [asList(one), asList(other)] as const;
  if (lists[0] && lists[1]) {
    const [list, twin] = lists;
    return list.length === twin.length && list.every((member, index) => isSame(member, twin[index]));
  }
  const mappings = [asMapping(one), asMapping(other)] as const;
  if (mappings[0] && mappings[1]) {
    const [mapping, twin] = mappings;
    const keys = Object.keys(mapping);
    return (
      keys.length === Object.keys(twin).length &&
      keys.every((key) => Object.hasOwn(twin, key) && isSame(mapping[key], twin[key]))
    );
  }
  return one === other;
}
