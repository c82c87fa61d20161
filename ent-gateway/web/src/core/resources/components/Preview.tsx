import { lazy, Suspense } from 'react';
import { reached } from '../../../app/later';
import { Skeleton } from '../../../app/ui';
import type { Withheld } from '../api';
import { previewOf } from '../kinds';
import { useResourcesMessages } from '../messages';

/** Not kept for without network: it is large, and the document needs the network anyway. */
const PdfPreview = lazy(reached(() => import('./PdfPreview')));

interface PreviewProps {
  name: string;
  mediaType: string | null | undefined;
  address: string;
  withheld: Withheld | null | undefined;
}

/** A picture, a sound, a film or a document, as far as the browser shows it. */
export function Preview({ name, mediaType, address, withheld }: PreviewProps) {
  const t = useResourcesMessages();
  if (withheld)
    return (
      <p className="soft" role="status">
        {t(withheld === 'WAITING' ? 'withheld.more.WAITING' : 'problem.withheld')}
      </p>
    );
  switch (previewOf(mediaType)) {
    case 'picture':
      return <img className="preview" src={address} alt={t('preview', { name })} />;
    case 'sound':
      // what pupils and teachers record has no captions
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <audio className="preview" src={address} controls aria-label={name} />;
    case 'video':
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <video className="preview" src={address} controls aria-label={name} />;
    case 'pdf':
      return (
        <Suspense fallback={<Skeleton />}>
          <PdfPreview key={address} name={name} address={address} />
        </Suspense>
      );
    case undefined:
      return <p className="soft">{t('preview.none')}</p>;
  }
}
