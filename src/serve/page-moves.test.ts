import { describe, expect, it } from 'vitest';
import { PageMoves } from './page-moves.js';
import { pagesAbove, sitePath } from './site-path.js';

const page = (name: string): string => `longhui/health/22-01/${name}.html`;
const follow = (moves: PageMoves, path: string, existing: readonly string[]): ReturnType<PageMoves['follow']> =>
  moves.follow(path, pagesAbove(path), (each) => Promise.resolve(existing.includes(each)));

describe('PageMoves', () => {
  it('follows an entry from address to address', async () => {
    const moves = new PageMoves();
    moves.note(page('e-1'), [page('e-1'), page('index')], [page('e-2')]);
    moves.note(page('e-2'), [page('e-2')], [page('n-3'), 'longhui/health/22-02/e-9.html']);
    expect(await follow(moves, page('e-1'), [page('n-3')])).toEqual({ path: page('n-3'), reason: 'moved' });
    expect(await follow(moves, page('e-9'), [page('n-3')])).toBeUndefined();
  });

  it('goes to the nearest page above when it cannot be told, and there is one', async () => {
    const moves = new PageMoves();
    moves.note(page('e-1'), [page('e-1'), page('e-2')], [page('e-3'), page('e-4')]);
    moves.note(page('page-2'), [page('page-2')], [page('e-5')]);
    const item = page('index');
    expect(await follow(moves, page('e-1'), [item, 'index.html'])).toEqual({ path: item, reason: 'gone' });
    expect(await follow(moves, page('page-2'), ['index.html'])).toEqual({ path: 'index.html', reason: 'gone' });
    expect(await follow(moves, page('e-1'), [])).toBeUndefined();
  });

  it('does not lose what it knows to a later build, and turns in no circle', async () => {
    const moves = new PageMoves();
    moves.note(page('e-1'), [page('e-1')], [page('e-2')]);
    moves.note(page('e-1'), [page('e-1'), page('e-7')], [page('e-2'), page('e-8')]);
    expect((await follow(moves, page('e-1'), [page('e-2')]))?.path).toBe(page('e-2'));
    moves.note(page('e-2'), [page('e-2')], [page('e-1')]);
    expect((await follow(moves, page('e-1'), ['index.html']))?.reason).toBe('gone');
    moves.forget(page('e-1'));
    expect(await follow(moves, page('e-1'), ['index.html'])).toBeUndefined();
  });
});

describe('sitePath', () => {
  it('names the file of an address', () => {
    expect(sitePath('/')).toBe('index.html');
    expect(sitePath('/a/%E7%94%B2/')).toBe('a/甲/index.html');
    expect(sitePath('/../a//b.html')).toBe('a/b.html');
    expect(sitePath('/%E0%A4%A')).toBe('%E0%A4%A');
  });
});
