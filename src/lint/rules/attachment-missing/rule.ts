import { FILE_NAMES } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';

const WEB = /^https?:\//iu;

/** A file that is not beside the catalog when it is compiled is a title without a link on the page, and nobody is told. */
export const rule = defineRule({
  id: 'attachment-missing',
  summary: '“附件”写的文件不在本县文件夹里，或者文件名对不上',
  basis: '《中华人民共和国政府信息公开条例》第二十四条；数据格式约定（docs/data-format.md）',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    missing: (data: { file: string; near: string | undefined }) =>
      `找不到附件“${data.file}”${data.near === undefined ? '' : `，是不是“${data.near}”`}；请把文件放到本县文件夹里的这个位置，或者改正路径和扩展名。`,
    folder: (data: { file: string }) => `附件“${data.file}”是文件夹；请写到具体的文件，有几个文件就写几条附件。`,
    outside: (data: { file: string }) =>
      `附件“${data.file}”不在本县文件夹里，别的电脑上打不开；请把文件复制到本县文件夹的“附件”下，再写“附件/文件名”。`,
    web: (data: { file: string }) => `“${data.file}”是网址，不是文件；请把键“附件”改为“链接”。`,
    namedOtherwise: (data: { file: string; actual: string }) =>
      `附件“${data.file}”与实际文件名“${data.actual}”的大小写等写法不一致，在服务器上会打不开；请改成与文件名完全一致。`,
    source: (data: { file: string }) =>
      `“${data.file}”是目录文件或者“数据”下的表格，不会放到网站上；请把要公开的内容另存一份，放到“附件”下。`,
  },
  create: ({ report }) => ({
    attachment(node) {
      const catalog = node.entry?.parent.parent;
      if (catalog === undefined) return;
      const { county, attachments } = catalog.scope;
      const file = node.text.slice(county.folder.length + 1);
      const at = node.place;
      if (WEB.test(file)) {
        report('web', { at, about: node, data: { file } });
        return;
      }
      const found = attachments.get(node.text);
      switch (found?.state) {
        case 'missing': {
          const suggestions = found.near === undefined ? [] : [found.near];
          report('missing', { at, about: node, data: { file, near: found.near }, suggestions });
          break;
        }
        case 'named-otherwise': {
          const { actual } = found;
          report('namedOtherwise', { at, about: node, data: { file, actual }, suggestions: [actual] });
          break;
        }
        case 'folder':
        case 'outside':
          report(found.state, { at, about: node, data: { file } });
          break;
        case 'there':
          if (isSource(file)) report('source', { at, about: node, data: { file } });
          break;
        case undefined:
      }
    },
  }),
});

/** Entries and their tables: handed out, they would show what is not public, so the site never does. */
function isSource(file: string): boolean {
  return /\.ya?ml$/iu.test(file) || file.startsWith(`${FILE_NAMES.tables}/`);
}
