import { expect, it } from 'vitest';
import { describeFound } from '../../src/cli/backfill-state.ts';

const found = (outlet: string) => ({ outlet, first: '2019-05', last: '2020-01', articles: 12 });

it('tells the months that a run has found, a line an outlet, without obeying its name', () => {
  expect(describeFound([])).toBe('');
  expect(describeFound([found('news.example'), found('a\u001b[2J')])).toBe(
    'news.example: 2019-05 to 2020-01, 12 articles\na [2J: 2019-05 to 2020-01, 12 articles\n',
  );
});

it('shows the first twenty outlets, and how many there are more', () => {
  const lines = describeFound(Array.from({ length: 23 }, (_, n) => found(`o${n}`))).split('\n');
  expect(lines[19]).toMatch(/^o19: /);
  expect(lines.slice(20)).toEqual(['and 3 more outlets; all with --json', '']);
});
