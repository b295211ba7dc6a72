import type { Cell, PanelData } from './messages.ts';

/**
 * A panel's rows as CSV (RFC 4180, UTF-8 with a byte order mark, so that Excel reads accents), times as ISO dates.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function toCsv({ columns, rows }: PanelData): string {
  const head = columns.map(({ name }) => field(name));
  const lines = rows.map((row) => row.map((cell, i) => (columns[i]!.type === 'time' ? time(cell) : field(cell))));
  return `\uFEFF${[head, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function time(cell: Cell): string {
  if (typeof cell !== 'number') return '';
  return new Date(cell).toISOString().replace(/T00:00:00\.000Z$/, '');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[\s]*[=+\-@\t\r|]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
