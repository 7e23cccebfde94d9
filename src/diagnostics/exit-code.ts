/** 0 clean, 1 findings, 2 usage or configuration, 3 our own bug. */
export type ExitCode = 0 | 1 | 2 | 3;
