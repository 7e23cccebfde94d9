/** Why the disk refused, as the system calls it (EACCES, ENOSPC, …); undefined for any other error, which is our own. */
export function diskFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z0-9]+$/u.test(code) ? code : undefined; // Node's own codes are ERR_…
}
