import { useQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { Assignment } from './api';
import { AssignmentLine } from './AssignmentLine';
import { AssignmentSheet } from './AssignmentSheet';
import { assignmentsQuery } from './queries';
import './assignment.css';

/** What pupils are asked to report on: their own to them, with its state all of the class to its teachers. */
export function AssignmentSection({ classId }: { classId: string }) {
  const t = useBlogMessages();
  const leads = useSession().space !== 'pupil';
  const { data: assignments } = useQuery(assignmentsQuery(classId));
  const [written, write] = useState<Assignment | 'new'>();
  if (!assignments) return null;
  const open = assignments.filter(({ article }) => article?.state !== 'PUBLISHED');
  const shown = leads ? assignments : open;
  if (shown.length === 0 && !leads) return null;
  return (
    <section className="card pad stack" aria-labelledby="reporters">
      <div className="row between wrap">
        <h2 id="reporters" className="row reporters-head">
          <Megaphone aria-hidden="true" size={20} />
          {t('reporters')}
        </h2>
        {leads && <Button onPress={() => write('new')}>{t('reporters.give')}</Button>}
      </div>
      {shown.length === 0 ? (
        <p className="s soft">{t('reporters.none')}</p>
      ) : (
        <ul className="stack">
          {shown.map((assignment) => (
            <AssignmentLine
              key={assignment.id}
              assignment={assignment}
              leads={leads}
              onChange={() => write(assignment)}
            />
          ))}
        </ul>
      )}
      <AssignmentSheet
        classId={classId}
        assignment={written === 'new' ? undefined : written}
        open={written !== undefined}
        onClose={() => write(undefined)}
      />
    </section>
  );
}
