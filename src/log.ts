import pino from 'pino';

/** Same keys everywhere: stage, stream, partition, offset, outlet, ms. */
export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error' | 'debug'>;

/**
 * Logs go to standard error, standard output belongs to results.
 * On a terminal only warnings show (progress is shown apart), unless NEWSGAUGE_LOG says otherwise.
 */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
