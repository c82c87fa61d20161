import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Boxes, Button, Form, Notice, Select, toast } from '../../../app/ui';
import { decide, type PlannedClass, type PlannedPupil, type YearChange } from '../api';
import { stepInto } from '../choices';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

interface SeveralPupilsProps {
  change: YearChange;
  pupils: PlannedPupil[];
  /** whether they come from another school */
  coming: boolean;
}

/** Several pupils are ticked, and go to one class. */
export function SeveralPupils({ change, pupils, coming }: SeveralPupilsProps) {
  const t = useYearMessages();
  const client = useQueryClient();
  const [ticked, tick] = useState<readonly string[]>([]);
  const [classId, setClass] = useState('');
  const target = change.classes.find(({ id }) => id === classId);
  const placing = useMutation({
    mutationFn: async ({ id, levels }: PlannedClass) => {
      for (const pupil of pupils.filter((one) => ticked.includes(one.id)))
        await decide(change.summary.id, pupil.id, {
          step: coming ? 'PASSES_ON' : stepInto(pupil, levels),
          classId: id,
          schoolId: null,
        });
    },
    retry: false,
    onSuccess: (_, { name }) => {
      toast('ok', t('several.done', { count: ticked.length, name }));
      tick([]);
    },
    onSettled: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  return (
    <details>
      <summary>{t('several')}</summary>
      <Form
        className="stack"
        onSubmit={() => target && ticked.length > 0 && placing.mutate(target)}
        aria-label={t('several')}
      >
        <Boxes
          label={t('several.who')}
          options={pupils.map(({ id, givenName, familyName }) => ({
            value: id,
            label: `${givenName} ${familyName}`,
          }))}
          chosen={ticked}
          onChange={tick}
        />
        <Select
          label={t('several.where')}
          value={classId}
          options={[
            { value: '', label: t('several.choose') },
            ...change.classes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target: { value } }) => setClass(value)}
        />
        {placing.error && <Notice kind="danger">{t(yearProblem(placing.error))}</Notice>}
        <div>
          <Button type="submit" isDisabled={!target || ticked.length === 0} isPending={placing.isPending}>
            {t('several.send', { count: ticked.length })}
          </Button>
        </div>
      </Form>
    </details>
  );
}
