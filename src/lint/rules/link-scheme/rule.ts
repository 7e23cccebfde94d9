import { defineRule } from '../../define-rule.js';

const WEB = /^https?:\/\//iu;
const SCHEME = /^\s{0,20}([a-z][a-z0-9+.-]{0,30})[:\uFF1A]/iu;
const DANGEROUS = /^(?:javascript|data|vbscript|file|blob)$/iu;

/** A link on the public column leads to a web page, and to nothing that runs. */
export const rule = defineRule({
  id: 'link-scheme',
  summary: '链接不是以 http:// 或 https:// 开头',
  basis: '《政府网站发展指引》（国办发〔2017〕47号）',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    dangerous: (data: { key: string; scheme: string }) =>
      `“${data.key}”以“${data.scheme}:”开头，群众点开会执行脚本或者读取本机文件；请换成以 https:// 开头的网页地址。`,
    other: (data: { key: string; scheme: string }) =>
      `“${data.key}”以“${data.scheme}:”开头，不是网页地址；请换成以 http:// 或 https:// 开头的地址。`,
  },
  create: ({ report }) => ({
    link(node) {
      const scheme = SCHEME.exec(node.text)?.[1];
      if (scheme === undefined || WEB.test(node.text.trim())) return;
      // A drive letter (C:\…) is a file of somebody's own computer.
      const isDangerous = DANGEROUS.test(scheme) || scheme.length === 1;
      report(isDangerous ? 'dangerous' : 'other', { at: node.place, about: node, data: { key: node.key, scheme } });
    },
  }),
});
