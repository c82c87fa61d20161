import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { BackLink, Choice, Loaded, Page, Skeleton } from '../../../app/ui';
import { accompaniedQuery, type AccompaniedPupil } from '../api';
import { useAccompaniedMessages } from '../messages';
import { useShown } from '../useShown';
import { ReadProgress, ReadToDo } from './laterParts';
import { WeekPart } from './WeekPart';

const parts = ['todo', 'diary', 'timetable', 'progress'] as const;

/** One pupil whom one accompanies: what there is to do, the diary, the timetable, and the progress where it is read. */
export function AccompaniedPupilScreen() {
  const { id } = useParams();
  const accompanied = useQuery(accompaniedQuery);
  return (
    <Loaded query={accompanied}>
      {({ pupils }) => {
        const one = pupils.find(({ child }) => child.id === id);
        return one ? <Pupil one={one} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function Pupil({ one: { child, progress } }: { one: AccompaniedPupil }) {
  const t = useAccompaniedMessages();
  const [shown, show] = useShown(parts);
  const part = shown === 'progress' && !progress ? 'todo' : shown;
  return (
    <Page title={`${child.givenName} ${child.familyName}`} before={<BackLink to="/">{t('title')}</BackLink>}>
      <Choice
        label={t('show')}
        hideLabel
        value={part}
        options={parts
          .filter((value) => value !== 'progress' || progress)
          .map((value) => ({ value, label: t(`show.${value}`) }))}
        onChange={show}
      />
      <Suspense fallback={<Skeleton />}>
        {part === 'todo' && <ReadToDo childId={child.id} />}
        {part === 'progress' && <ReadProgress childId={child.id} />}
        {(part === 'diary' || part === 'timetable') && (
          <WeekPart key={part} shown={part} classId={child.classId} childId={child.id} />
        )}
      </Suspense>
    </Page>
  );
}
