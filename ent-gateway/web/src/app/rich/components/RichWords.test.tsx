import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { RichNode } from '../richText';
import { RichWords } from './RichWords';

const node = (type: string, more: Partial<RichNode> = {}): RichNode => ({
  type,
  attrs: null,
  content: null,
  text: null,
  marks: null,
  ...more,
});
const words = (text: string, more: Partial<RichNode> = {}) => node('text', { text, ...more });
const attrs = { level: null, latex: null, href: null };
const show = (...content: RichNode[]) => render(<RichWords text={{ type: 'doc', content }} />);

it('shows titles, lists, marks and links', () => {
  show(
    node('heading', { content: [words('Pour mardi')] }),
    node('bulletList', {
      content: [node('listItem', { content: [node('paragraph', { content: [words('Lire')] })] })],
    }),
    node('paragraph', {
      content: [
        words('page 12', { marks: [{ type: 'bold', attrs: null }] }),
        words('le site', { marks: [{ type: 'link', attrs: { ...attrs, href: 'https://exemple.fr/a' } }] }),
      ],
    }),
  );

  expect(screen.getByText('Pour mardi')).toBeInTheDocument();
  expect(screen.getByRole('listitem')).toHaveTextContent('Lire');
  expect(screen.getByText('page 12').tagName).toBe('STRONG');
  expect(screen.getByRole('link', { name: 'le site' })).toHaveAttribute('href', 'https://exemple.fr/a');
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://exemple.fr',
  '//exemple.fr',
])('leads nowhere by %s', (href) => {
  show(
    node('paragraph', {
      content: [words('ici', { marks: [{ type: 'link', attrs: { ...attrs, href } }] })],
    }),
  );

  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText('ici')).toBeInTheDocument();
});

it('shows signs of HTML as signs, and nodes that it does not know not at all', () => {
  const { container } = show(
    node('paragraph', { content: [words('<img src=x onerror=alert(1)><script>alert(1)</script>')] }),
    node('iframe', { content: [words('caché')] }),
    node('image'),
  );

  expect(container.querySelector('img, script, iframe')).toBeNull();
  expect(screen.getByText(/<img src=x onerror/)).toBeInTheDocument();
  expect(screen.queryByText('caché')).not.toBeInTheDocument();
});

it('draws a formula as MathML', async () => {
  const { container } = show(
    node('paragraph', { content: [node('formula', { attrs: { ...attrs, latex: '\\frac{1}{2}' } })] }),
  );

  await waitFor(() => expect(container.querySelector('math mfrac')).not.toBeNull());
});

it.each([
  '\\href{javascript:alert(1)}{x}',
  '\\url{javascript:alert(1)}',
  '\\includegraphics{https://exemple.fr/x.png}',
  '\\htmlData{onclick=alert(1)}{x}',
  '\\htmlStyle{position:fixed}{x}',
  '\\htmlClass{btn}{x}',
  '<img src=x onerror=alert(1)>',
  '\\def\\a{\\a\\a}\\a',
  '\\unknown{',
])('runs nothing of the formula %s', async (latex) => {
  const alert = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
  const { container } = show(
    node('paragraph', { content: [node('formula', { attrs: { ...attrs, latex } })] }),
  );

  await waitFor(() => expect(container.querySelector('.formula')?.textContent).toBeTruthy());
  expect(
    container.querySelector('a, img, script, [onclick], [onerror], [style], .btn, [href], [src]'),
  ).toBeNull();
  expect(alert).not.toHaveBeenCalled();
});
