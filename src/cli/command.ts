// How every command starts and ends: configuration, log, signals, exit code (design section 11).
//   0 done   1 failed   2 wrong usage   130 interrupted with the state kept

import { type Config, ConfigError, readConfig } from '../config.ts';
import { createLog, type Log } from '../log.ts';
import { printable } from './output.ts';

export type Context = {
  config: Config;
  log: Log;
  /** Fires at the first SIGINT or SIGTERM; a second one ends the process at once. */
  signal: AbortSignal;
  /** True: print JSON lines. False: a person is at the terminal. */
  json: boolean;
  /** Runs at the end, last added first. */
  onClose(close: () => Promise<unknown>): void;
};

/** What the operator must change in the call. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type GlobalOptions = { config?: string; json?: boolean };

/** Runs a command's work and sets the exit code. work returns false when it did its work but something in it failed. */
export async function runCommand(
  options: GlobalOptions,
  work: (context: Context) => Promise<boolean | undefined>,
): Promise<void> {
  const interrupted = new AbortController();
  const onSignal = () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  // A reader that has seen enough (`| head`) closes the pipe: no failure, but the end of the work.
  let pipeClosed = false;
  process.stdout.on('error', () => {
    pipeClosed = true;
    interrupted.abort();
  });
  const closers: (() => Promise<unknown>)[] = [];
  let failure: unknown;
  try {
    const config = readConfig(options.config, process.env);
    const json = options.json ?? !process.stdout.isTTY;
    const log = createLog(config.logLevel);
    const done = await work({
      config,
      log,
      json,
      signal: interrupted.signal,
      onClose: (close) => closers.unshift(close),
    });
    process.exitCode = done === false ? 1 : 0;
  } catch (error) {
    failure = error;
    if (!interrupted.signal.aborted) reportError(error as Error);
    process.exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  }
  for (const close of closers) {
    await close().catch((error: Error) => {
      if (error !== failure) reportError(error);
      process.exitCode ||= 1;
    });
  }
  if (interrupted.signal.aborted) process.exitCode = pipeClosed ? 0 : 130;
}

/** One sentence, and what lay under it where that says more. */
function reportError(error: Error): void {
  const cause = (error.cause as Error | undefined)?.message;
  const more = cause && !error.message.includes(cause) ? ` (${cause})` : '';
  // Messages can hold what a file or a feed said; control characters must not reach the terminal.
  process.stderr.write(`newsgauge: ${printable(`${error.message}${more}`)}\n`);
}
