import { describe, expect, it } from 'vitest';
import { columnIn, completeColumns, pickFields } from '../../../src/ingest/archive/columns.ts';

describe('columns', () => {
  it('finds what is inside of a column, and of every item of a list', () => {
    const row = { byline: { original: 'A' }, tags: [{ name: 'x' }, 'y', [{ name: 'deep' }], { name: 'z' }], 'a.b': 1 };
    expect(columnIn(row, 'byline.original')).toBe('A');
    expect(columnIn(row, 'tags.name')).toEqual(['x', null, null, 'z']);
    expect(columnIn(row, 'a.b')).toBe(1);
    for (const none of ['byline.other', 'other', 'other.original', 'constructor', 'byline.constructor', '.', 'byline.'])
      expect(columnIn(row, none)).toBeNull();
  });

  it('makes categories of a list, and text of numbers', () => {
    const { map } = completeColumns({ categories: 'tags.name', published: 'at' });
    expect(pickFields({ title: 'A', tags: [{ name: 'x' }, {}, { name: 'z' }], at: 1_577_836_800 }, map)).toMatchObject({
      title: 'A',
      categories: ['x', 'z'],
      published: '1577836800',
    });
  });

  it('needs what was named, and the title', () => {
    expect(completeColumns({ url: 'link' }, { title: 'headline', url: 'u', author: 'by' })).toMatchObject({
      map: { title: 'headline', url: 'link', author: 'by', guid: 'guid' },
      needed: ['link', 'headline'],
    });
  });
});
