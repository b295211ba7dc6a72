// What is known of the files of well-known archives: their columns, their shape, and what has to be mended.

import { createHash } from 'node:crypto';
import { decodeHTML } from 'entities';
import type { RawArticle } from '../article.ts';
import type { ColumnMap } from './columns.ts';
import type { Layout } from './row.ts';

export type Preset = {
  /** For people. */
  title: string;
  columns: ColumnMap;
  layout?: Pick<Layout, 'headers' | 'list'>;
  /** Of articles whose addresses do not tell. */
  outlet?: string;
  mend?(raw: RawArticle): RawArticle;
};

const AG_TOPICS: Record<string, string> = { 1: 'World', 2: 'Sports', 3: 'Business', 4: 'Sci/Tech' };

export const PRESET_NAMES = ['ccnews', 'nyt', 'ag-news'] as const;
export const PRESETS: Record<(typeof PRESET_NAMES)[number], Preset> = {
  // Its publisher is a name; the host of the address is the outlet's domain.
  ccnews: {
    title: 'stanford-oval/ccnews on Hugging Face: Parquet or JSON lines, a year each',
    columns: { url: 'requested_url', title: 'title', summary: 'plain_text', published: 'published_date' },
  },
  nyt: {
    title: 'the Archive API of The New York Times: a JSON document a month',
    layout: { list: 'response.docs' },
    columns: {
      url: 'web_url',
      title: 'headline.main',
      summary: 'abstract',
      author: 'byline.original',
      published: 'pub_date',
      categories: 'section_name',
    },
    mend: (raw) => ({ ...raw, author: raw.author?.replace(/^by /i, '') }),
  },
  // It has no addresses: the text tells an article from others. Lines break at a backslash, and of "&#39;" a blank and "#39;" is left.
  'ag-news': {
    title: "the four classes of AG's corpus: CSV of class, title and description, without a header",
    layout: { headers: { 3: ['class', 'title', 'description'], 2: ['title', 'description'] } },
    columns: { title: 'title', summary: 'description', categories: 'class' },
    outlet: 'ag-news',
    mend: (raw) => ({
      ...raw,
      title: plainAg(raw.title),
      summary: plainAg(raw.summary),
      categories: (raw.categories ?? []).map((label) => AG_TOPICS[label] ?? label),
      guid: `ag-news:${createHash('sha256').update(`${raw.title}\n${raw.summary}`).digest('hex').slice(0, 32)}`,
    }),
  },
};

const plainAg = (text: string | null | undefined): string | null =>
  text == null ? null : decodeHTML(text.replaceAll('\\', ' ').replace(/ (#\d{2,4}|quot|amp|lt|gt);/g, '&$1;'));
