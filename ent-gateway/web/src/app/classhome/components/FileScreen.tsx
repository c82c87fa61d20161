import { useQuery } from '@tanstack/react-query';
import { FolderHeart } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { later } from '../../later';
import { EmptyState, Loaded, Page, Skeleton } from '../../ui';
import { tileOf } from '../lines';
import { useClassHomeMessages } from '../messages';
import { classHomeQuery } from '../queries';
import { Say } from './Say';
import './classhome.css';
import './rooms.css';

const FileShown = lazy(later(() => import('./FileShown')));

/** A file for children who don't read: seen or heard as far as the browser shows it, and a way back. */
export function FileScreen() {
  const t = useClassHomeMessages();
  const { id = '' } = useParams();
  const home = useQuery(classHomeQuery);
  const file = home.data && tileOf(home.data, 'FOLDER')?.lines.find((line) => line.id === id);
  const name = file?.title ?? '';
  const others = (
    <Link className="btn home-back" to="/ma-classe/dossier">
      {t('file.others')}
    </Link>
  );
  return (
    <Page title={name || t('nursery.FOLDER')} width="narrow" actions={file && <Say text={name} large />}>
      <Loaded query={home}>
        {() =>
          file ? (
            <div className="home-media">
              <Suspense fallback={<Skeleton lines={3} height={120} />}>
                <FileShown file={file} />
              </Suspense>
              {others}
            </div>
          ) : (
            <EmptyState icon={FolderHeart} title={t('file.gone')}>
              {others}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
