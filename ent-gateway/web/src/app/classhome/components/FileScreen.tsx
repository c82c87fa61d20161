import { useQuery } from '@tanstack/react-query';
import { FolderHeart } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { contentOf, Preview } from '../../../core/resources';
import { EmptyState, Loaded, Page } from '../../ui';
import { tileOf } from '../lines';
import { useClassHomeMessages } from '../messages';
import { classHomeQuery } from '../queries';
import { Say } from './Say';
import './classhome.css';
import './rooms.css';

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
              <Preview name={name} mediaType={file.text} address={contentOf(id)} withheld={null} />
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
