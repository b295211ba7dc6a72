import { fileURLToPath } from 'node:url';

/** The installed package's own folder, which holds migrations/, models/ and dashboards/; the same from src/ and from dist/src/. */
export const PACKAGE_FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url));
