import type { Behaviour } from './behaviour.ts';
import { encodings } from './behaviours/encodings.ts';
import { items } from './behaviours/items.ts';
import { names } from './behaviours/names.ts';
import { pace } from './behaviours/pace.ts';
import { redirects } from './behaviours/redirects.ts';
import { refusals } from './behaviours/refusals.ts';
import { robots } from './behaviours/robots.ts';
import { transport } from './behaviours/transport.ts';
import { validators } from './behaviours/validators.ts';
import { always } from './episodes.ts';

export const WELL: Behaviour = { name: 'well-behaved', feeds: 0, host: 'shared', shows: always, readable: true };

export const BEHAVIOURS: readonly Behaviour[] = [
  ...transport,
  ...redirects,
  ...refusals,
  ...names,
  ...validators,
  ...items,
  ...encodings,
  ...robots,
  ...pace,
];
