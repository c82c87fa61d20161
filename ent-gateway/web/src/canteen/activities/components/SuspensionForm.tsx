import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, nextWeekday, today } from '../../../app/format';
import { Form, Notice, Select } from '../../../app/ui';
import { classesQuery, type School } from '../../../core/school';
import { type Activity, type NewSuspension, previewSuspension, suspend } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';
import { SuspensionFields } from './SuspensionFields';
import { SuspensionVerdict } from './SuspensionVerdict';

interface SuspensionFormProps {
  schools: School[];
  activities: Activity[];
}

/** First how many it concerns, then the button that does it. */
export function SuspensionForm({ schools, activities }: SuspensionFormProps) {
  const t = useActivityMessages();
  const client = useQueryClient();
  const [schoolId, setSchoolId] = useState(schools[0]?.id ?? '');
  const [wanted, setWanted] = useState<NewSuspension>(() => {
    const day = nextWeekday(addDays(today(), 1));
    return {
      activityIds: [],
      from: day,
      to: day,
      classId: null,
      reason: 'STRIKE',
      label: '',
      freeOfCharge: true,
    };
  });
  const [tried, setTried] = useState(false);
  const classes = useQuery({ ...classesQuery(schoolId), enabled: schoolId !== '' });
  const previewing = useMutation({ mutationFn: previewSuspension });
  const deciding = useMutation({
    mutationFn: suspend,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const change = (part: Partial<NewSuspension>) => {
    setWanted({ ...wanted, ...part });
    previewing.reset();
    deciding.reset();
  };
  const send = () => {
    setTried(true);
    if (wanted.from !== '' && wanted.from <= wanted.to) previewing.mutate(wanted);
  };
  const error = deciding.error ?? previewing.error;
  return (
    <Form className="card pad stack suspension-form" onSubmit={send}>
      <Select
        label={t('school')}
        value={schoolId}
        onChange={(event) => {
          setSchoolId(event.target.value);
          change({ activityIds: [], classId: null });
        }}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SuspensionFields
        wanted={wanted}
        tried={tried}
        activities={activities.filter(
          (one) => one.schoolId === schoolId || one.audience.schools.includes(schoolId),
        )}
        classes={classes.data ?? []}
        onChange={change}
      />
      {error && <Notice kind="danger">{t(problemOf(error))}</Notice>}
      <SuspensionVerdict
        concerned={previewing.data}
        decided={deciding.data}
        deciding={deciding.isPending}
        looking={previewing.isPending}
        free={wanted.freeOfCharge}
        ready={wanted.activityIds.length > 0}
        onDecide={() => deciding.mutate(wanted)}
      />
    </Form>
  );
}
