// Writes a folder of pages that all say the same word, again and again, until it is killed.
import { writeFiles } from '../../../dist/lib/output/write-files.js';

const [out, count, ...words] = process.argv.slice(2);
process.stdout.write('ready\n');
for (const word of words) {
  const pages = Array.from({ length: Number(count) }, (_, index) => ({
    path: `longhui/e-${index}.html`,
    content: word,
  }));
  await writeFiles(out, pages);
  process.stdout.write(`${word}\n`);
}
