import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Loaded, Notice, Select } from '../../../app/ui';
import { decide, type DecidedStep, type PlannedPupil, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery, pupilsQuery } from '../queries';

/** The pupils of one class, each with a choice of what becomes of them. */
export function PupilsOfClass({ change, classId }: { change: YearChange; classId: string }) {
  const t = useYearMessages();
  const pupils = useInfiniteQuery(pupilsQuery(change.summary.id, classId));
  return (
    <Loaded query={pupils}>
      {({ pages }) => (
        <div className="stack">
          <ul className="years-list">
            {pages.flatMap((page) =>
              page.pupils.map((pupil) => <PupilRow key={pupil.id} change={change} pupil={pupil} />),
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

const steps = ['UP', 'STAYS', 'JUMPS'] as const;

function PupilRow({ change, pupil }: { change: YearChange; pupil: PlannedPupil }) {
  const t = useYearMessages();
  const client = useQueryClient();
  const name = `${pupil.givenName} ${pupil.familyName}`;
  const deciding = useMutation({
    mutationFn: (wanted: DecidedStep) => decide(change.summary.id, pupil.id, wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  const isPlan = change.summary.state === 'PREVIEWED';
  const options = [
    ...(pupil.step === 'UNDECIDED' ? [{ value: 'UNDECIDED', label: t('step.UNDECIDED') }] : []),
    ...change.classes.flatMap((one) =>
      steps
        .filter((step) => step === (pupil.classId === one.id ? pupil.step : stepInto(pupil, one.levels)))
        .map((step) => ({
          value: `${step} ${one.id}`,
          label: t(`step.${step}.class`, { name: one.name, level: '' }),
        })),
    ),
    { value: 'LEAVES', label: t('step.LEAVES.short') },
  ];
  const value = pupil.classId ? `${pupil.step} ${pupil.classId}` : pupil.step;
  const choose = (chosen: string) => {
    const [step, classId = null] = chosen.split(' ');
    if (step && step !== 'UNDECIDED') deciding.mutate({ step: step as DecidedStep['step'], classId });
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

const order = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'];

/** The step that leads into a class of these levels, by the pupil's own level where it is one. */
function stepInto({ level }: PlannedPupil, levels: string[]): (typeof steps)[number] {
  const own = order.indexOf(level);
  const years = levels.map((one) => order.indexOf(one) - own);
  if (own < 0 || years.includes(1)) return 'UP';
  if (years.includes(0)) return 'STAYS';
  return years.includes(2) ? 'JUMPS' : 'UP';
}
