import * as Y from 'yjs';
import { isProblem, ProblemError } from '../../app/http';
import { readWords, type TextHint, writeWords } from './api';
import { decoded, encoded } from './bytes';
import { Heard } from './heard';
import { KeptLine } from './keptLine';
import { endOf, isEnd, type LineLook, type LineState } from './lineState';
import { otherPens, withPens } from './otherPens';
import { Outbox } from './outbox';

/** What came from others is told nobody again. */
const others = 'others';
const pause = { typing: 300, gap: 1_500, least: 1_000, most: 10_000, leaving: 2_000 };

/**
 * A text as one browser has it, joined with what others write. What is written waits here until the server has kept it, however
 * often the line is cut; it is sent again as it was.
 */
export class TextLine {
  readonly doc = new Y.Doc();
  state: LineState = 'opening';
  era = 0;
  private readonly heard = new Heard();
  private readonly outbox = new Outbox();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = pause.least;
  private left = false;
  /** other numbers for what waits, once somebody has written under this browser's */
  private pens = new Map<number, number>();
  private wasRenewed = false;
  private readonly kept: KeptLine;
  private look: LineLook;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly id: string,
    key: string,
  ) {
    this.kept = new KeptLine(key);
    this.look = { state: this.state, unsent: false, lost: this.kept.lost };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === others) return;
      this.outbox.add(update);
      this.keepHere();
      // after a cut the next try comes by itself
      if (this.state === 'waiting' && this.timer !== undefined) return;
      this.become('sending');
      this.later(pause.typing);
    });
  }

  readonly subscribe = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly read = () => this.look;

  /** Whether something that was written here is kept nowhere else. */
  get unsent() {
    return !this.outbox.isEmpty;
  }

  /** Asks for what this browser hasn't heard of. */
  async catchUp(): Promise<void> {
    try {
      const words = await readWords(this.id, this.era, this.heard.upTo);
      if (this.left) return;
      if (this.state !== 'opening' && words.era !== this.era) {
        this.become('replaced');
        return;
      }
      this.era = words.era;
      if (words.whole !== null) Y.applyUpdate(this.doc, decoded(words.whole), others);
      for (const { content } of words.parts) Y.applyUpdate(this.doc, decoded(content), others);
      this.heard.reach(words.sequence);
      if (this.state === 'opening') this.takeUp();
      else if (this.state === 'waiting' && !this.unsent) this.become('kept');
    } catch (error) {
      this.failed(error);
      if (this.state === 'opening') throw error;
    }
  }

  /** Told by the live line. */
  hear(hint: TextHint) {
    if (hint.textId !== this.id || this.state === 'opening') return;
    if (hint.era !== this.era) {
      this.become('replaced');
      return;
    }
    if (hint.kind !== 'WORDS' || hint.sequence === null) return;
    if (hint.content === null) return void this.catchUp();
    Y.applyUpdate(this.doc, decoded(hint.content), others);
    this.heard.hear(hint.sequence);
    // one may come before another; if that one doesn't follow soon, it was lost
    if (this.heard.isGapped) setTimeout(() => this.heard.isGapped && void this.missed(), pause.gap);
  }

  private async missed() {
    this.heard.forgetAhead();
    await this.catchUp();
  }

  /** The line is open again. */
  back() {
    if (this.state === 'opening') return;
    this.wait = pause.least;
    void this.catchUp().then(() => this.send());
  }

  leave() {
    this.left = true;
    clearTimeout(this.timer);
    void this.send();
  }

  /** Sends at once what was written a moment ago, for somebody who goes away; done when it is kept, or cannot be. */
  async settle(): Promise<void> {
    const until = Date.now() + pause.leaving;
    while (this.unsent && this.state === 'sending' && Date.now() < until) {
      await this.send();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (this.unsent && !this.ended()) this.become('waiting');
  }

  /** Who wrote the lost words has seen that they are. */
  forgetLost() {
    this.kept.forgetLost();
    this.show();
  }

  /** A pause that runs isn't begun anew: who types without rest is heard as well. */
  private later(pauseFor: number) {
    this.timer ??= setTimeout(() => void this.send(), pauseFor);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.ended() || this.state === 'opening') return;
    const part = this.outbox.next();
    if (part === undefined || this.isSending) return;
    this.isSending = true;
    try {
      await writeWords(this.id, this.era, encoded(part));
      this.outbox.arrived();
      this.wait = pause.least;
      this.keepHere();
      if (this.outbox.isEmpty) this.become('kept');
      else this.later(pause.typing);
    } catch (error) {
      if (!this.renew(error)) this.failed(error);
    } finally {
      this.isSending = false;
    }
  }

  private isSending = false;

  /** What waits here is sent under another number, once, by a page that is opened anew: this one has it under the old. */
  private renew(error: unknown): boolean {
    const waiting = this.outbox.whole();
    if (this.wasRenewed || !waiting || !(error instanceof ProblemError) || error.status !== 400) return false;
    this.wasRenewed = true;
    this.pens = otherPens(waiting);
    this.keepHere();
    this.become('renewed');
    return true;
  }

  private failed(error: unknown) {
    const end = endOf(error);
    if (end) this.become(end);
    else if (isProblem(error, 'messaging:text-behind')) void this.catchUp().then(() => this.retry());
    else this.retry();
  }

  private retry() {
    if (this.ended() || this.state === 'opening') return;
    this.become('waiting');
    this.later(this.wait);
    this.wait = Math.min(this.wait * 2, pause.most);
  }

  private ended() {
    return isEnd(this.state);
  }

  private become(next: LineState) {
    if (!this.ended() || next !== 'sending') this.state = next;
    this.show();
  }

  private show() {
    const { state, unsent } = this;
    const { lost } = this.kept;
    if (state === this.look.state && unsent === this.look.unsent && lost === this.look.lost) return;
    this.look = { state, unsent, lost };
    this.watchers.forEach((watcher) => watcher());
  }

  private keepHere() {
    const waiting = this.outbox.whole();
    this.kept.keep(
      waiting && { era: this.era, content: withPens(waiting, this.pens), renewed: this.wasRenewed },
    );
    this.show();
  }

  private takeUp() {
    const waiting = this.kept.read();
    if (waiting && waiting.era !== this.era) this.kept.lose(waiting);
    this.become('kept');
    if (!waiting || waiting.era !== this.era) return;
    this.wasRenewed = waiting.renewed;
    Y.applyUpdate(this.doc, waiting.content, others);
    this.outbox.takeUp(waiting.content);
    this.become('sending');
    this.later(0);
  }
}
