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
/** Our field, then the file's column; "byline.original" is a field inside one. */
export type ColumnMap = Partial<Record<Field, string>>;
export type Columns = { map: Record<Field, string>; needed: string[] };

/** Reads "title=headline,url=link": our field, then the file's column. @throws with what is allowed */
export function parseColumnMap(option: string | undefined): ColumnMap {
  const named: ColumnMap = {};
  for (const pair of option?.split(',') ?? []) {
    const [field, column] = pair.split('=').map((part) => part.trim());
    if (!FIELDS.includes(field as Field) || !column) {
      throw new Error(`--columns: "${pair}" is not field=column; fields are ${FIELDS.join(', ')}`);
    }
    named[field as Field] = column;
  }
  return named;
}

/**
 * The column of every field: as named, else as the files' kind has it, else of the field's own name.
 * @param preset of which none but the title must be there
 */
export function completeColumns(named: ColumnMap, preset: ColumnMap = {}): Columns {
  const map = Object.fromEntries(
    FIELDS.map((field) => [field, named[field] ?? preset[field] ?? field]),
  ) as Columns['map'];
  // A file without these is not what the operator thinks it is.
  return { map, needed: [...new Set([...Object.values(named), map.title])] };
}

/** Picks an article's fields from a row. Lists become categories, or a line with commas. */
export function pickFields(
  fields: Record<string, unknown>,
  map: Columns['map'],
): RawArticle & { captured: string | null } {
  const text = (field: Field): string | null => {
    const value = columnIn(fields, map[field]);
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

/** The value of a column, or of a field inside it; of every item, where a list is on the way. Nothing is null. */
export function columnIn(fields: unknown, column: string): unknown {
  // Own properties only: a column named "constructor" must not find Object's.
  if (fields === null || typeof fields !== 'object') return null;
  if (Array.isArray(fields)) return fields.map((item) => (Array.isArray(item) ? null : columnIn(item, column)));
  if (Object.hasOwn(fields, column)) return (fields as Record<string, unknown>)[column];
  const dot = column.indexOf('.');
  const outer = column.slice(0, Math.max(dot, 0));
  return dot > 0 && Object.hasOwn(fields, outer)
    ? columnIn((fields as Record<string, unknown>)[outer], column.slice(dot + 1))
    : null;
}
