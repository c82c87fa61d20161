import * as Y from 'yjs';

const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList'];

/** The elements that stand in an element; in those that aren't named, letters stand. */
const within: Record<string, string[]> = {
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: blocks,
};

/** Told nobody: each browser drops the same by itself. */
const origin = 'others';

type Place = Y.XmlFragment | Y.XmlText;

const isPlace = (type: unknown): type is Place => type instanceof Y.XmlFragment || type instanceof Y.XmlText;

/** Whether something stands where the editor puts it. */
function fits(place: Place, { content }: Y.Item): boolean {
  if (place instanceof Y.XmlText)
    return content instanceof Y.ContentString || content instanceof Y.ContentFormat;
  const child: unknown = content instanceof Y.ContentType ? content.type : undefined;
  const elements = place instanceof Y.XmlElement ? within[place.nodeName] : blocks;
  return elements
    ? child instanceof Y.XmlElement && elements.includes(child.nodeName)
    : child instanceof Y.XmlText;
}

/** All in a place, and in those within it that are new, that the editor couldn't show. */
function misfits(place: Place, isNew: (item: Y.Item) => boolean): Y.Item[] {
  const found: Y.Item[] = [];
  for (let item = place._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (!fits(place, item)) found.push(item);
    else if (item.content instanceof Y.ContentType && isNew(item) && isPlace(item.content.type))
      found.push(...misfits(item.content.type, isNew));
  }
  return found;
}

/**
 * Drops what others wrote and no editor of ours writes, before the editor sees it: it would fall out of step with the text, and
 * delete words of others with the next letter. The server knows of what is written beside something only beside what, not in what.
 */
export function keepReadable(doc: Y.Doc, root: string): () => void {
  const drop = (items: Y.Item[]) => {
    if (items.length > 0)
      doc.transact((transaction) => items.forEach((item) => item.delete(transaction)), origin);
  };
  drop(misfits(doc.getXmlFragment(root), () => true));
  const look = (transaction: Y.Transaction) => {
    if (transaction.local) return;
    const isNew = ({ id }: Y.Item) => id.clock >= (transaction.beforeState.get(id.client) ?? 0);
    for (const place of transaction.changed.keys() as Iterable<unknown>)
      if (isPlace(place)) drop(misfits(place, isNew));
  };
  doc.on('beforeObserverCalls', look);
  return () => doc.off('beforeObserverCalls', look);
}
