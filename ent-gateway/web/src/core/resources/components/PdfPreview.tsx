import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { getDocumentProxy } from 'unpdf';
import { Button, Loaded } from '../../../app/ui';
import { useResourcesMessages } from '../messages';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function read(address: string): Promise<Pdf> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The document answers ${answer.status}`);
  return getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
}

/** A PDF, drawn page by page; it comes with its own chunk, when one is opened. */
export default function PdfPreview({ name, address }: { name: string; address: string }) {
  const t = useResourcesMessages();
  const [page, setPage] = useState(1);
  const pdf = useQuery({
    queryKey: ['pdf', address],
    queryFn: () => read(address),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Loaded query={pdf}>
      {(document) => (
        <div className="stack">
          <PdfPage document={document} page={page} label={t('preview', { name })} />
          {document.numPages > 1 && (
            <div className="row wrap">
              <Button isDisabled={page < 2} onPress={() => setPage(page - 1)}>
                {t('page.before')}
              </Button>
              <span role="status">{t('page', { page, pages: document.numPages })}</span>
              <Button isDisabled={page >= document.numPages} onPress={() => setPage(page + 1)}>
                {t('page.after')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}

async function draw(pdf: Pdf, page: number, canvas: () => HTMLCanvasElement | null) {
  const drawn = await pdf.getPage(page);
  const target = canvas();
  if (!target) return;
  const viewport = drawn.getViewport({ scale: 1.5 });
  target.width = viewport.width;
  target.height = viewport.height;
  await drawn.render({ canvas: target, viewport }).promise;
}

function PdfPage({ document: pdf, page, label }: { document: Pdf; page: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void draw(pdf, page, () => (leaving.signal.aborted ? null : canvas.current));
    return () => leaving.abort();
  }, [pdf, page]);
  return (
    <div role="img" aria-label={label}>
      <canvas ref={canvas} className="preview" />
    </div>
  );
}
