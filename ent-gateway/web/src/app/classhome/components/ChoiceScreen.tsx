import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { later } from '../../later';
import { BackLink, Loaded, Page, Skeleton } from '../../ui';
import { useClassHomeMessages } from '../messages';
import { choiceQuery } from '../queries';
import './classhome.css';

/** A pupil's first screen does without it. */
const ChoiceForm = lazy(later(() => import('./ChoiceForm')));

/** The home of a class as its teachers want it, beside what a pupil sees of it. */
export function ChoiceScreen() {
  const t = useClassHomeMessages();
  const { id = '' } = useParams();
  const choice = useQuery(choiceQuery(id));
  const name = choice.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('choice.title.of', { name }) : t('choice.title')}
      before={<BackLink to={`/classes/${id}`}>{t('choice.back')}</BackLink>}
      width="wide"
    >
      <Loaded query={choice}>
        {(view) => (
          <Suspense fallback={<Skeleton lines={6} />}>
            <ChoiceForm key={JSON.stringify(view)} choice={view} />
          </Suspense>
        )}
      </Loaded>
    </Page>
  );
}
