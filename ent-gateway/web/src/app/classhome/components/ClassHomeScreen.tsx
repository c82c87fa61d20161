import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { hasStatus } from '../../http';
import { useSession } from '../../session';
import { EmptyState, Loaded, Notice, Page, Skeleton } from '../../ui';
import { useClassHomeMessages } from '../messages';
import { classHomeQuery } from '../queries';
import { HomeBoard } from './HomeBoard';
import { Say } from './Say';

/** A pupil's first screen: few things, large, each with a picture and a voice. */
export function ClassHomeScreen() {
  const t = useClassHomeMessages();
  const { me } = useSession();
  const home = useQuery(classHomeQuery);
  const name = home.data?.schoolClass.name ?? me.classes[0]?.name;
  const title = t('title', { name: me.person.givenName });
  const classWords = name ? t('class', { name }) : '';
  return (
    <Page title={title} before={classWords} actions={<Say text={`${title} ${classWords}`} />} lands>
      {hasStatus(home.error, 404) ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <Loaded query={home} skeleton={<Skeleton lines={3} height={180} />}>
          {(shown) => (
            <>
              {shown.unavailable.length > 0 && <Notice kind="info">{t('unavailable')}</Notice>}
              <HomeBoard home={shown} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
