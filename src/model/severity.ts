/** error fails the run; warning only with `--max-warnings` or `--fail-on`; info advises. */
export type Severity = 'error' | 'warning' | 'info';
