import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Loaded } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import type { YearChange } from '../api';
import { useYearMessages } from '../messages';
import { pupilsQuery } from '../queries';
import { PupilRow } from './PupilRow';
import { SeveralPupils } from './SeveralPupils';

interface PupilsOfClassProps {
  change: YearChange;
  classId: string;
  /** whether they come from another school: their class alone is chosen here */
  coming: boolean;
}

/** The pupils of one class, each with a choice of what becomes of them. */
export function PupilsOfClass({ change, classId, coming }: PupilsOfClassProps) {
  const t = useYearMessages();
  const pupils = useInfiniteQuery(pupilsQuery(change.summary.id, classId));
  const { data: schools = [] } = useQuery(schoolsQuery);
  const others = schools.filter(({ id }) => id !== change.summary.schoolId);
  return (
    <Loaded query={pupils}>
      {({ pages }) => (
        <div className="stack">
          {change.summary.state === 'PREVIEWED' && pages.flatMap((page) => page.pupils).length > 1 && (
            <SeveralPupils change={change} pupils={pages.flatMap((page) => page.pupils)} coming={coming} />
          )}
          <ul className="years-list">
            {pages.flatMap((page) =>
              page.pupils.map((pupil) => (
                <PupilRow key={pupil.id} change={change} pupil={pupil} others={coming ? undefined : others} />
              )),
            )}
          </ul>
          {pupils.hasNextPage && (
            <Button isPending={pupils.isFetchingNextPage} onPress={() => void pupils.fetchNextPage()}>
              {t('pupils.more')}
            </Button>
          )}
        </div>
      )}
    </Loaded>
  );
}
