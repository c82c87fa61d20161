import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BackLink, Loaded, LoadError, Page, Skeleton } from '../../../app/ui';
import { ProblemError } from '../../../app/http';
import { listTariffs } from '../api';
import { useTariffMessages } from '../messages';
import { Editor } from './Editor';
import './tariffs.css';

/** A new version of a tariff: typed, tried on the past, then set. */
export function EditorScreen() {
  const t = useTariffMessages();
  const { activityId = '' } = useParams();
  const tariffs = useQuery({ queryKey: ['canteen', 'tariffs'], queryFn: listTariffs });
  return (
    <Page title={t('editor')} before={<BackLink to="/tarifs">{t('title')}</BackLink>}>
      <Loaded query={tariffs} skeleton={<Skeleton lines={4} height={90} />}>
        {(groups) => {
          const group = groups.find(({ activities }) => activities.some(({ id }) => id === activityId));
          return group ? (
            <Editor key={activityId} group={group} />
          ) : (
            <LoadError error={new ProblemError({ type: 'about:blank', status: 404 })} />
          );
        }}
      </Loaded>
    </Page>
  );
}
