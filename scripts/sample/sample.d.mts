/** The whole sample as files: path from the workspace root -> bytes. */
export function makeSample(root: string): Map<string, Buffer>;
