// The newest stories as feeds list them, at two moments: between them comments grow and one headline an outlet is edited.

import { lastVersion, type Story } from './story.ts';

/** How many of an outlet's newest stories its feed lists, and how many of those the archive does not have yet. */
export const FEED_ITEMS = 40;
export const NOT_ARCHIVED = 20;
/** The place in the list whose headline is edited. */
const EDITED_PLACE = 2;
const GROWN = 0.7;

/** A story as a feed lists it. */
export type Listed = { story: Story; url: string; title: string; summary: string; comments: number | null };

/** An outlet's newest stories that can be had, newest first. */
export const newest = (stories: readonly Story[], outlet: string, count: number): Story[] =>
  stories
    .filter((story) => story.outlet === outlet && story.truth.reachable)
    .slice(-count)
    .reverse();

/** What an outlet's feed lists at the first moment (0) or the second (1). */
export const listing = (stories: readonly Story[], outlet: string, moment: 0 | 1): Listed[] =>
  newest(stories, outlet, FEED_ITEMS).map((story, place) => {
    const { url, title, summary } = lastVersion(story);
    return {
      story,
      url,
      summary,
      title: moment === 1 && place === EDITED_PLACE ? `Correction: ${title}` : title,
      comments: story.comments === null ? null : moment === 1 ? story.comments : Math.floor(story.comments * GROWN),
    };
  });
