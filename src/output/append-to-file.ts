import { appendFileSync } from 'node:fs';

/** Adds text at the end of a file that another program owns, such as a CI service's job summary. */
export function appendToFile(path: string, text: string): void {
  appendFileSync(path, text);
}
