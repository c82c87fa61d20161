import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import type { PupilExercise } from '../api';
import { useDoingMessages } from '../messages';
import { exerciseQuery } from '../queries';
import { useJudging } from '../useJudging';
import { DoExercise } from './DoExercise';
import { DoneCard } from './DoneCard';

/** An exercise that a child does: the pupil's own, or on a guardian's telephone. */
export function DoScreen() {
  const t = useDoingMessages();
  const { me, space } = useSession();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const asked = search.get('enfant');
  const childId =
    space === 'pupil'
      ? me.person.id
      : (me.children.find((child) => child.id === asked) ?? me.children[0])?.id;
  const exercise = useQuery({ ...exerciseQuery(id, childId ?? ''), enabled: Boolean(childId) });
  const back = space === 'pupil' ? '/ma-classe/a-faire' : `/devoirs/a-faire?enfant=${childId ?? ''}`;
  return (
    <Page
      title={exercise.data?.title ?? t('title')}
      before={<BackLink to={back}>{t('back')}</BackLink>}
      width="narrow"
    >
      {childId ? (
        <Loaded query={exercise}>
          {(shown) => <Doing exercise={shown} childId={childId} back={back} />}
        </Loaded>
      ) : (
        <EmptyState icon={Baby} title={t('none')} />
      )}
    </Page>
  );
}

interface DoingProps {
  exercise: PupilExercise;
  childId: string;
  back: string;
}

function Doing({ exercise, childId, back }: DoingProps) {
  const judge = useJudging(exercise.entryId, childId);
  return <DoExercise exercise={exercise} judge={judge} end={<DoneCard exercise={exercise} back={back} />} />;
}
