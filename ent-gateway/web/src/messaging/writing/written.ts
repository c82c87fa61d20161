import * as Y from 'yjs';
import { root } from './editor';

/** Letters that one pen wrote in one go. */
export interface Run {
  words: string;
  pen: number;
  bold: boolean;
}

export interface Block {
  kind: 'title' | 'item' | 'paragraph';
  runs: Run[];
}

/** The letters of a line, each with its pen. Yjs knows it of every sign, and tells it nowhere else. */
function runsOf(line: Y.XmlText): Run[] {
  const runs: Run[] = [];
  let bold = false;
  for (let item = line._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentFormat && item.content.key === 'bold')
      bold = (item.content.value as unknown) !== null;
    if (!(item.content instanceof Y.ContentString)) continue;
    const last = runs.at(-1);
    const { client } = item.id;
    if (last?.pen === client && last.bold === bold) last.words += item.content.str;
    else runs.push({ words: item.content.str, pen: client, bold });
  }
  return runs;
}

function blocksOf(parent: Y.XmlElement | Y.XmlFragment, kind: Block['kind']): Block[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [{ kind, runs: runsOf(child) }];
    if (!(child instanceof Y.XmlElement)) return [];
    if (child.nodeName === 'heading') return blocksOf(child, 'title');
    return blocksOf(child, child.nodeName === 'listItem' ? 'item' : kind);
  });
}

/** What is written in a document, and by which pens. */
export const blocksIn = (doc: Y.Doc): Block[] => blocksOf(doc.getXmlFragment(root), 'paragraph');

/** A document that an update alone makes. */
export function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

/** The words without their looks, as an article has them. */
export const plainText = (blocks: Block[]): string =>
  blocks
    .map(({ kind, runs }) => (kind === 'item' ? '- ' : '') + runs.map(({ words }) => words).join(''))
    .join('\n\n')
    .replaceAll(/(^|\n)(- [^\n]*)\n\n(?=- )/g, '$1$2\n')
    .trim();

export const pensIn = (blocks: Block[]): Set<number> =>
  new Set(blocks.flatMap(({ runs }) => runs.map(({ pen }) => pen)));
