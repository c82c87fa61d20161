import { useQuery } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { BackLink, Loaded, Notice, Page } from '../../../app/ui';
import { progressQuery } from '../api';
import { useProgressMessages } from '../messages';
import { ProgressTable } from './ProgressTable';
import { PupilReportPart } from './PupilReportPart';

/** One pupil over the terms of the year, for those who lead its class: drafts too, and the report to be written. */
export function PupilProgress({ childId }: { childId: string }) {
  const t = useProgressMessages();
  const [search] = useSearchParams();
  const progress = useQuery(progressQuery(childId));
  const back = new URLSearchParams(
    ['classe', 'trimestre'].flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  ).toString();
  const name = progress.data ? `${progress.data.givenName} ${progress.data.familyName}` : '';
  return (
    <Page
      title={name ? t('of', { name }) : t('title')}
      actions={
        <Link className="btn" to={`/carnet/portfolio?eleve=${childId}`}>
          <Star aria-hidden="true" size={18} />
          {t('portfolio')}
        </Link>
      }
      before={<BackLink to={back ? `/progres?${back}` : '/progres'}>{t('back')}</BackLink>}
    >
      <Loaded query={progress}>
        {(known) => (
          <div className="stack-l">
            <Notice kind="info">
              <p>{t('drafts')}</p>
            </Notice>
            <ProgressTable progress={known} />
            <PupilReportPart progress={known} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
