import type { RawArticle } from '../article.ts';

/** Fields of an article that a file's columns can fill. */
export const FIELDS = [
  'title',
  'url',
  'guid',
  'summary',
  'author',
  'language',
  'published',
  'outlet',
  'categories',
  'captured',
] as const;
type Field = (typeof FIELDS)[number];
export type ColumnMap = Partial<Record<Field, string>>;

/**
 * Reads "title=headline,url=link": our field, then the file's column. Fields not named are looked for under their own name.
 * @throws with what is allowed
 */
export function parseColumns(option: string | undefined): { map: Record<Field, string>; needed: string[] } {
  const named: ColumnMap = {};
  for (const pair of option?.split(',') ?? []) {
    const [field, column] = pair.split('=').map((part) => part.trim());
    if (!FIELDS.includes(field as Field) || !column) {
      throw new Error(`--columns: "${pair}" is not field=column; fields are ${FIELDS.join(', ')}`);
    }
    named[field as Field] = column;
  }
  const map = Object.fromEntries(FIELDS.map((field) => [field, named[field] ?? field])) as Record<Field, string>;
  // A file without these is not what the operator thinks it is.
  return { map, needed: [...new Set([...Object.values(named), map.title])] };
}

/** Picks an article's fields from a row. Lists become categories, or a line with commas. */
export function pickFields(
  fields: Record<string, unknown>,
  map: Record<Field, string>,
): RawArticle & { captured: string | null } {
  const text = (field: Field): string | null => {
    // Own properties only: a column named "constructor" must not find Object's.
    const value = Object.hasOwn(fields, map[field]) ? fields[map[field]] : null;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : null;
  };
  const categories = text('categories');
  return {
    title: text('title'),
    url: text('url'),
    guid: text('guid'),
    summary: text('summary'),
    author: text('author'),
    language: text('language'),
    published: text('published'),
    outlet: text('outlet'),
    captured: text('captured'),
    categories: categories ? categories.split(/\s*[,;|]\s*/) : [],
  };
}
