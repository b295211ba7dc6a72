import type { DemoOutlet } from './outlet.ts';
import { bluegrassLedger } from './outlets/bluegrassledger.ts';
import { bluestemRadio } from './outlets/bluestem.ts';
import { commonwealthWire } from './outlets/commonwealthwire.ts';
import { mintJulep } from './outlets/mintjulep.ts';
import { onlyTruth } from './outlets/onlytruth.ts';
import { tristateHerald } from './outlets/tristateherald.ts';

/** The made-up newsroom's own outlet, then the others. */
export const outlets: readonly DemoOutlet[] = [
  onlyTruth,
  bluegrassLedger,
  tristateHerald,
  bluestemRadio,
  commonwealthWire,
  mintJulep,
];
