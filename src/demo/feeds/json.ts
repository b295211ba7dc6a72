import type { Listed } from '../live.ts';
import { shownDate } from '../story.ts';
import type { FeedFormat } from './format.ts';

const item = ({ story, url, title, summary }: Listed) => {
  const date = shownDate(story, (iso) => iso);
  return {
    id: story.guid,
    url,
    title,
    summary,
    content_text: summary,
    ...(date ? { date_published: date } : {}),
    ...(story.author ? { authors: [{ name: story.author }] } : {}),
    tags: story.categories,
  };
};

/** JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed: FeedFormat = {
  contentType: 'application/feed+json; charset=utf-8',
  write: (outlet, items) =>
    `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: outlet.name,
        home_page_url: `https://${outlet.domains.at(-1)}/`,
        language: 'en-US',
        items: items.map(item),
      },
      null,
      1,
    )}\n`,
};
