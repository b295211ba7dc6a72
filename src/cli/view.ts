import { join } from 'node:path';
import { Command } from 'commander';
import { PACKAGE_FOLDER } from '../package.ts';
import { openForReading } from '../pipeline.ts';
import type { Database } from '../store/connect.ts';
import { startViewer } from '../view/server.ts';
import { type Context, type GlobalOptions, runCommand, UsageError } from './command.ts';

export const viewCommand = new Command('view')
  .description('serve the dashboards on this machine, without Grafana')
  .option('--port <port>', 'port; 0 takes a free one')
  .option('--host <host>', 'address to bind; anything but loopback makes the data readable by others')
  .addHelpText('after', '\nExample:\n  newsgauge view --port 8080')
  .action((_options, command: Command) => {
    const { port, host, ...options } = command.optsWithGlobals<GlobalOptions & { port?: string; host?: string }>();
    return runCommand(options, async (context) => {
      const database = await openForReading(context.config, context.log);
      context.onClose(database.close);
      await openViewer(context, database, portOf(port) ?? context.config.view.port, host ?? context.config.view.host);
      await untilAborted(context.signal);
      return undefined;
    });
  });

/** Starts the viewer, says where it is, and closes it with the command. */
export async function openViewer(
  { config, log, onClose }: Context,
  database: Database,
  port = config.view.port,
  host = config.view.host,
): Promise<string> {
  const viewer = await startViewer({
    pool: database.pool,
    dashboardsDir: join(PACKAGE_FOLDER, 'dashboards'),
    assetsDir: join(PACKAGE_FOLDER, 'dist', 'view'),
    host,
    port,
    log,
  });
  onClose(viewer.close);
  process.stderr.write(`Dashboards: ${viewer.url}\n`);
  return viewer.url;
}

export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** @throws UsageError for what is no port */
export function portOf(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const port = Number(option);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port: ${option} is no port (0 to 65535)`);
  return port;
}
