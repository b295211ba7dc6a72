import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');
export const DASHBOARDS = join(REPOSITORY, 'dashboards');

export const dashboardFiles = readdirSync(DASHBOARDS).filter((name) => name.endsWith('.json'));

export function readDashboard(file: string): unknown {
  return JSON.parse(readFileSync(join(DASHBOARDS, file), 'utf8'));
}

/** Topic names of the shipped heads and their colours; a name that two heads share has one colour. */
export const topicColours = new Map<string, string>(
  readdirSync(join(REPOSITORY, 'models/heads'))
    .filter((name) => name.endsWith('.json'))
    .flatMap(
      (name) =>
        JSON.parse(readFileSync(join(REPOSITORY, 'models/heads', name), 'utf8')).labels as {
          name: string;
          colour: string;
        }[],
    )
    .map(({ name, colour }) => [name, colour]),
);
