import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Notice, Select } from '../../../app/ui';
import type { School } from '../../school';
import { decide, type DecidedStep, type PlannedPupil, type YearChange } from '../api';
import { choicesOf, classChoicesOf } from '../choices';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

interface PupilRowProps {
  change: YearChange;
  pupil: PlannedPupil;
  /** the other schools of the town; none for a pupil who comes from one */
  others: School[] | undefined;
}

/** One pupil, and what becomes of them. */
export function PupilRow({ change, pupil, others }: PupilRowProps) {
  const t = useYearMessages();
  const client = useQueryClient();
  const name = `${pupil.givenName} ${pupil.familyName}`;
  const deciding = useMutation({
    mutationFn: (wanted: DecidedStep) => decide(change.summary.id, pupil.id, wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  const isPlan = change.summary.state === 'PREVIEWED';
  const options = others ? choicesOf(pupil, change, others, t) : classChoicesOf(pupil, change, t);
  const at = pupil.step === 'PASSES_ON' ? pupil.nextSchoolId : pupil.classId;
  const value = others ? [pupil.step, at].filter(Boolean).join(' ') : (pupil.classId ?? 'UNDECIDED');
  const choose = (chosen: string) => {
    if (chosen === 'UNDECIDED') return;
    const [step, id = null] = others ? chosen.split(' ') : ['PASSES_ON', chosen];
    const isOnward = others !== undefined && step === 'PASSES_ON';
    deciding.mutate({
      step: step as DecidedStep['step'],
      classId: isOnward ? null : id,
      schoolId: isOnward ? id : null,
    });
  };
  return (
    <li className="stack">
      {isPlan ? (
        <Select
          label={name}
          options={options}
          value={value}
          disabled={deciding.isPending}
          onChange={(event) => choose(event.target.value)}
        />
      ) : (
        <p>
          <span className="b">{name}</span> {options.find((option) => option.value === value)?.label}
          {pupil.outcome === 'KEPT' && <span className="pill warn"> {t('outcome.KEPT')}</span>}
        </p>
      )}
      <p className="s soft">
        {[pupil.level, pupil.decision, t(`origin.${pupil.origin}`)].filter(Boolean).join(' · ')}
        {pupil.oddity && <span className="pill warn"> {t(`oddity.${pupil.oddity}`)}</span>}
      </p>
      {deciding.error && <Notice kind="danger">{t(yearProblem(deciding.error))}</Notice>}
    </li>
  );
}
