/** After how long without scrolling the place is noted: browsers count how often a page writes to the history. */
const SCROLL_PAUSE_MS = 150;

/** What is kept with a place of the history. Others keep there what is theirs. */
interface Note {
  /** The address of the query that was submitted there; typing changes the address of the place, not this. */
  readonly submitted?: string;
  /** How many hits were shown, and how far down the reader was. */
  readonly shown?: number;
  readonly top?: number;
}

/** The search's place in the browser's history: each submitted query is a step, which comes back as it was left. */
export class Place {
  private timer = 0;
  /** Where the reader is to be taken once the hits are there; until then the place must not be noted anew. */
  private wanted: number | undefined;

  /** A query is submitted: the place before keeps its own, and this is a new one. */
  submit(address: string): void {
    this.wanted = undefined;
    const own = this.submitted();
    this.write('replaceState', { submitted: own }, own);
    const isNew = address !== own;
    this.write(isNew ? 'pushState' : 'replaceState', { submitted: address, shown: 0, top: 0 }, address);
  }

  /** What is asked has changed and is not submitted. */
  change(address: string): void {
    this.wanted = undefined;
    this.write('replaceState', { submitted: this.submitted(), shown: 0, top: 0 }, address);
  }

  /** The reader has come here, anew or again: answers how many hits were shown, 0 when that is not known. */
  enter(): number {
    window.clearTimeout(this.timer);
    const { shown, top } = this.read();
    this.wanted = top;
    return shown || 0;
  }

  /** Notes something about this place. */
  note(note: Note): void {
    this.write('replaceState', note);
  }

  /** Takes the scrolling over from the browser, which would do it before the hits are there. */
  watchScrolling(): void {
    window.history.scrollRestoration = 'manual';
    window.addEventListener('scroll', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.noteTop(), SCROLL_PAUSE_MS);
    });
    document.addEventListener('click', () => this.noteTop(), true);
  }

  /** The hits are there: goes as far down as the reader was. */
  scrollBack(): void {
    const { wanted } = this;
    this.wanted = undefined;
    if (wanted === undefined || wanted === 0) return;
    const { style } = document.documentElement;
    style.scrollBehavior = 'auto'; // at once, and not through all that is between
    window.scrollTo(0, wanted);
    style.scrollBehavior = '';
  }

  private noteTop(): void {
    window.clearTimeout(this.timer);
    if (this.wanted === undefined) this.note({ top: window.pageYOffset });
  }

  /** A place that was opened by its address, from the head of another page or a bookmark, is a query like one submitted. */
  private submitted(): string {
    return this.read().submitted || window.location.pathname + window.location.search;
  }

  private read(): Note {
    return (window.history.state || {}) as Note; // of this class, and what others keep
  }

  /** A browser may forbid that for a file on a disk; then nothing is lost but that. */
  private write(way: 'pushState' | 'replaceState', note: Note, address?: string): void {
    try {
      window.history[way](Object.assign({}, window.history.state, note), '', address);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
