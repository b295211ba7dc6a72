import type { Listed } from '../live.ts';
import type { DemoOutlet } from '../outlet.ts';

/** One way of writing an outlet's listing. */
export type FeedFormat = { contentType: string; write(outlet: DemoOutlet, items: readonly Listed[]): string };
