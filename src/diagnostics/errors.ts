/** The caller is at fault: a wrong option or argument. Exit code 2. The message is a finished Chinese sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The configuration is at fault: zwgk.config.yaml, a plan or a guide that cannot be used. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** Where, as `file:line:column` or a file, when known. */
  readonly at: string | undefined;
  constructor(message: string, at?: string) {
    super(message);
    this.at = at;
  }
}
