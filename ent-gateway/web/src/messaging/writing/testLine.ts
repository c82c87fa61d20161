import { type Call, json, serve } from '../../app/testing';
import type { TextLine } from './textLine';

/** A server that joins nothing: parts one after the other. */
export function server() {
  const parts: string[] = [];
  let cut = false;
  const calls = serve(({ method, query, body }: Call) => {
    if (cut) return Promise.reject(new TypeError('no network'));
    if (method === 'GET') {
      const after = Math.max(Number(query.get('after')), 0);
      return json({
        era: 0,
        sequence: parts.length,
        whole: query.get('after') === '-1' ? 'AAA=' : null,
        parts: parts
          .slice(after)
          .map((content, place) => ({ sequence: after + place + 1, author: 'a', content })),
      });
    }
    parts.push((body as { content: string }).content);
    return json({ sequence: parts.length });
  });
  return { parts, calls, cut: (now: boolean) => (cut = now) };
}

export const hint = (sequence: number, content: string | null, era = 0) => ({
  kind: 'WORDS' as const,
  textId: 't',
  era,
  personId: 'a',
  sequence,
  content,
  browser: null,
  cursor: null,
});

export const words = (line: TextLine) => line.doc.getText('text').toJSON();

export const write = (line: TextLine, said: string) => {
  const text = line.doc.getText('text');
  text.insert(text.length, said);
};
