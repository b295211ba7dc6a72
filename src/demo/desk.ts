import type { Topic } from './grammar.ts';
import { scandal } from './scandal.ts';
import { business } from './topics/business.ts';
import { entertainment } from './topics/entertainment.ts';
import { health } from './topics/health.ts';
import { politics } from './topics/politics.ts';
import { science } from './topics/science.ts';
import { sports } from './topics/sports.ts';
import { technology } from './topics/technology.ts';
import { world } from './topics/world.ts';

/** What the made-up newsroom writes about, by the names of the desk head. */
export const desk = {
  business,
  entertainment,
  health,
  politics: { ...politics, occasions: { ...politics.occasions, scandal } },
  science,
  sports,
  technology,
  world,
} satisfies Record<string, Topic>;

/** The name of one of the eight desk topics. */
export type TopicName = keyof typeof desk;

/** All desk topics, in the order of the alphabet. */
export const topicNames = Object.keys(desk) as TopicName[];
