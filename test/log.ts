import type { Log } from '../src/log.ts';

const silent = () => undefined;
export const quietLog = { info: silent, warn: silent, error: silent, debug: silent } as unknown as Log;
