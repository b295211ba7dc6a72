import { describe, expect, it } from 'vitest';
import { dateInUrl } from '../../src/ingest/url-date.ts';

describe('dateInUrl', () => {
  it.each([
    ['https://news.example/2024/01/05/slug', '2024-01-05'],
    ['https://news.example/politics/2024/1/5/slug', '2024-01-05'],
    ['https://news.example/world/2024/jan/05/slug', '2024-01-05'],
    ['https://news.example/story/la-x-bridge-20240105-story.html', '2024-01-05'],
    ['https://news.example/2024-01-05-slug.html', '2024-01-05'],
    ['https://news.example/a/slug-2024-01-05', '2024-01-05'],
    ['https://news.example/20240105/slug', '2024-01-05'],
    ['https://news.example/2024/january/05/slug', '2024-01-05'],
    ['https://news.example/2024/sept/05/slug', '2024-09-05'],
    ['https://news.example/2024/septiembre/5/slug', '2024-09-05'],
    ['https://news.example/2024_1_5/slug', '2024-01-05'],
    ['https://news.example/story.20240105.html', '2024-01-05'],
    ['https://news.example/2024/01/slug', '2024-01'],
  ])('finds the date of %s', (url, date) => expect(dateInUrl(url)).toBe(date));

  it.each([
    'https://news.example/slug-20245105',
    'https://news.example/a/120240105',
    'https://news.example/a/20240105123',
    'https://news.example/best-of-2024/slug',
    'https://news.example/2024/13/05/slug',
    'https://news.example/?d=/2024/01/05/',
    'https://news.example/1894/01/05/slug',
    'https://news.example/2024/01/01/slug',
    'https://news.example/2019/marketing/5-tips',
    'https://news.example/2018/mayors/9-lives',
    'https://news.example/2020/decor/red-walls',
    'no address',
  ])('finds none in %s', (url) => expect(dateInUrl(url)).toBeNull());
});
