import { lazy, Suspense } from 'react';
import { later } from '../../../app/later';
import { Sheet, Skeleton } from '../../../app/ui';
import { useDrawnMessages } from '../messages';
import type { DrawOnPictureProps } from './DrawOnPicture';

const DrawOnPicture = lazy(later(() => import('./DrawOnPicture')));

/** The sheet on which a picture is marked; none is open without a picture. */
export function DrawSheet({
  file,
  ...rest
}: Omit<DrawOnPictureProps, 'file'> & { file?: DrawOnPictureProps['file'] | undefined }) {
  const t = useDrawnMessages();
  return (
    <Sheet wide title={t('title')} open={file !== undefined} onClose={rest.onDone}>
      {file && (
        <Suspense fallback={<Skeleton />}>
          <DrawOnPicture key={file.id} file={file} {...rest} />
        </Suspense>
      )}
    </Sheet>
  );
}
