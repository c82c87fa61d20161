import { Fragment, type ReactNode, Suspense } from 'react';
import { type RichMark, type RichNode, type RichText, webAddress } from '../richText';
import { Formula } from './laterFormula';
import './rich.css';

/** A rich text as elements of the page: what isn't known is left out, and nothing of it is HTML. */
export function RichWords({ text }: { text: RichText }) {
  return <div className="rich prose">{nodes(text.content)}</div>;
}

const nodes = (content: RichNode[] | null | undefined): ReactNode =>
  (content ?? []).map((node, index) => <Fragment key={index}>{element(node)}</Fragment>);

function element(node: RichNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{nodes(node.content)}</p>;
    case 'heading':
      return <p className="b rich-title">{nodes(node.content)}</p>;
    case 'bulletList':
      return <ul>{nodes(node.content)}</ul>;
    case 'orderedList':
      return <ol>{nodes(node.content)}</ol>;
    case 'listItem':
      return <li>{nodes(node.content)}</li>;
    case 'hardBreak':
      return <br />;
    case 'formula':
      return node.attrs?.latex && <FormulaPart latex={node.attrs.latex} />;
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text);
    default:
      return null;
  }
}

const FormulaPart = ({ latex }: { latex: string }) => (
  <Suspense fallback={latex}>
    <Formula latex={latex} />
  </Suspense>
);

function marked(words: ReactNode, { type, attrs }: RichMark): ReactNode {
  if (type === 'bold') return <strong>{words}</strong>;
  if (type === 'italic') return <em>{words}</em>;
  const href = type === 'link' ? webAddress(attrs?.href) : undefined;
  return href ? (
    <a href={href} target="_blank" rel="noreferrer noopener nofollow">
      {words}
    </a>
  ) : (
    words
  );
}
