import { lazy, Suspense } from 'react';
import { reached } from '../../../app/later';
import { Skeleton } from '../../../app/ui';
import type { Shown, Withheld } from '../api';
import { previewOf } from '../kinds';
import { useResourcesMessages } from '../messages';

/** Not kept for without network: it is large, and the document needs the network anyway. */
const PdfPreview = lazy(reached(() => import('./PdfPreview')));
const DocumentPreview = lazy(reached(() => import('./DocumentPreview')));

interface PreviewProps {
  name: string;
  mediaType: string | null | undefined;
  shown: Shown;
  withheld: Withheld | null | undefined;
}

/** A picture, a sound, a film or a document, as far as the browser shows it. */
export function Preview({ name, mediaType, shown, withheld }: PreviewProps) {
  const t = useResourcesMessages();
  if (withheld)
    return (
      <p className="soft" role="status">
        {t(withheld === 'WAITING' ? 'withheld.more.WAITING' : 'problem.withheld')}
      </p>
    );
  switch (previewOf(mediaType)) {
    case 'picture':
      return <img className="preview" src={shown.content} alt={t('preview', { name })} />;
    case 'sound':
      // what pupils and teachers record has no captions
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <audio className="preview" src={shown.content} controls aria-label={name} />;
    case 'video':
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <video className="preview" src={shown.content} controls aria-label={name} />;
    case 'pdf':
      return (
        <Suspense fallback={<Skeleton />}>
          <PdfPreview key={shown.content} name={name} address={shown.content} />
        </Suspense>
      );
    case 'document':
      return (
        <Suspense fallback={<Skeleton />}>
          <DocumentPreview key={shown.pdf} name={name} shown={shown} />
        </Suspense>
      );
    case undefined:
      return <p className="soft">{t('preview.none')}</p>;
  }
}
