import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { OpenPages } from './open-pages.js';

class Line extends EventEmitter {
  said = '';
  writeHead(): void {}
  write(text: string): void {
    this.said += text;
  }
}

const connect = (open: OpenPages, path: string): Line => {
  const line = new Line();
  open.connect(path, line as unknown as ServerResponse); // all that is asked of one
  return line;
};

describe('OpenPages', () => {
  it('tells pages that have changed to load themselves anew, and the others to ask for their report', () => {
    const open = new OpenPages(() => 0);
    const [one, other] = [connect(open, 'a.html'), connect(open, 'b.html')];
    open.tell(new Set(['a.html']));
    expect(one.said).toContain('event: news\ndata: reload');
    expect(other.said).toContain('event: news\ndata: report');
    one.emit('close');
    expect(open.paths()).toEqual(['b.html']);
  });

  it('waits for a page that was sent, and tells it on arrival what it has missed', () => {
    let now = 0;
    const open = new OpenPages(() => now);
    open.send('a.html');
    expect(open.paths()).toEqual(['a.html']);
    open.tell(new Set(['a.html']));
    expect(connect(open, 'a.html').said).toContain('data: reload');
    expect(connect(open, 'a.html').said).not.toContain('reload');
    open.send('b.html');
    now = 11_000;
    expect(open.paths()).toEqual(['a.html']);
  });
});
