import * as Y from 'yjs';
import { decoded, encoded } from './bytes';

/** What of a text waits for the server, and the era in which it was written. */
interface WaitingWords {
  era: number;
  content: Uint8Array;
  renewed: boolean;
}

/** The letters of an update that nobody took out again, line after line, in the order in which they were written. */
export function wordsIn(update: Uint8Array): string {
  const { structs, ds } = Y.decodeUpdate(update);
  const isOut = (client: number, clock: number) =>
    (ds.clients.get(client) ?? []).some((out) => out.clock <= clock && clock < out.clock + out.len);
  let words = '';
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    const { content, id } = struct;
    if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement) words += '\n';
    if (content instanceof Y.ContentString)
      words += content.str
        .split('')
        .filter((_, at) => !isOut(id.client, id.clock + at))
        .join('');
  }
  return words.replaceAll(/\n+/g, '\n').trim();
}

/** What outlives a page that is loaded again, in this tab alone: what waits, and words that found no text any more. */
export class KeptLine {
  constructor(private readonly key: string) {}

  keep(waiting: WaitingWords | undefined) {
    if (!waiting) this.write(this.key, '');
    else {
      const { era, content, renewed } = waiting;
      this.write(this.key, `${era} ${encoded(content)}${renewed ? ' renewed' : ''}`);
    }
  }

  read(): WaitingWords | undefined {
    const [era = '', content = '', renewed] = (sessionStorage.getItem(this.key) ?? '').split(' ');
    return content === ''
      ? undefined
      : { era: Number(era), content: decoded(content), renewed: renewed !== undefined };
  }

  /** Words that waited for a version which isn't the text's any more. */
  get lost(): string {
    return sessionStorage.getItem(`${this.key}.lost`) ?? '';
  }

  /** What waits is of another version: its words are kept to be shown. */
  lose({ content }: WaitingWords) {
    const all = [this.lost, wordsIn(content)].filter(Boolean).join('\n');
    this.write(`${this.key}.lost`, all);
    this.keep(undefined);
  }

  forgetLost() {
    this.write(`${this.key}.lost`, '');
  }

  private write(key: string, value: string) {
    try {
      if (value === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch {
      // a browser that keeps nothing still sends
    }
  }
}
