// The table of DESIGN.md 8 as measured, for the terminal and for results/latest.md.
import { cpus, platform, release, totalmem } from 'node:os';

const WORDS = new Map([
  [true, 'yes'],
  [false, 'no'],
  [null, 'not measured'],
  [undefined, '—'],
]);

/** The table in Markdown. */
export function table(rows) {
  const lines = rows.map(
    ({ what, reach, measured, met }) => `| ${what} | ${reach} | ${measured} | ${WORDS.get(met)} |`,
  );
  return ['| what | reach | measured | met |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The whole page; it names what the machine is, never which. */
export function page(rows, { day, rounds, tools }) {
  const processors = cpus();
  const facts = [
    `- measured on ${day}, ${rounds} paired rounds (A B A B …), medians; Spectral and the ten-fold workspaces ran once`,
    `- ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release().split('-')[0]}`,
    `- Node ${process.version}; ${tools.join('; ')}`,
  ];
  return `# Numbers of DESIGN.md 8\n\nMade by \`npm run bench\`; the workspaces come from \`bench/make-county.mjs\`.\n\n${facts.join('\n')}\n\n${table(rows)}\n`;
}
