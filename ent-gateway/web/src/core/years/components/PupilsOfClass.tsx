import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Loaded, Notice, Select } from '../../../app/ui';
import { type School, schoolsQuery } from '../../school';
import { decide, type DecidedStep, levels, type PlannedPupil, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery, pupilsQuery } from '../queries';

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

const steps = ['UP', 'STAYS', 'JUMPS'] as const;

interface PupilRowProps {
  change: YearChange;
  pupil: PlannedPupil;
  /** the other schools of the town; none for a pupil who comes from one */
  others: School[] | undefined;
}

function PupilRow({ change, pupil, others }: PupilRowProps) {
  const t = useYearMessages();
  const client = useQueryClient();
  const name = `${pupil.givenName} ${pupil.familyName}`;
  const deciding = useMutation({
    mutationFn: (wanted: DecidedStep) => decide(change.summary.id, pupil.id, wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  const isPlan = change.summary.state === 'PREVIEWED';
  const options = others
    ? [
        ...(pupil.step === 'UNDECIDED' ? [{ value: 'UNDECIDED', label: t('step.UNDECIDED') }] : []),
        ...change.classes.flatMap((one) =>
          steps
            .filter((step) => step === (pupil.classId === one.id ? pupil.step : stepInto(pupil, one.levels)))
            .map((step) => ({
              value: `${step} ${one.id}`,
              label: t(`step.${step}.class`, { name: one.name, level: '' }),
            })),
        ),
        ...others
          .filter((school) => school.id === pupil.nextSchoolId || teaches(school, pupil))
          .map(({ id, name: school }) => ({
            value: `PASSES_ON ${id}`,
            label: t('step.PASSES_ON.class', { name: school }),
          })),
        { value: 'LEAVES', label: t('step.LEAVES.short') },
      ]
    : [
        ...(pupil.classId ? [] : [{ value: 'UNDECIDED', label: t('step.UNDECIDED') }]),
        ...change.classes.map((one) => ({
          value: one.id,
          label: t('step.PASSES_ON.class', { name: one.name }),
        })),
      ];
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

const order: readonly string[] = levels;

/** Whether a school teaches the level that follows the pupil's. */
function teaches(school: School, { level }: PlannedPupil): boolean {
  const next = order.indexOf(level) + 1;
  if (next === 0 || next >= order.length) return false;
  return school.level === 'PRIMARY' || (school.level === 'ELEMENTARY') === next >= order.indexOf('CP');
}

/** The step that leads into a class of these levels, by the pupil's own level where it is one. */
function stepInto({ level }: PlannedPupil, levels: string[]): (typeof steps)[number] {
  const own = order.indexOf(level);
  const years = levels.map((one) => order.indexOf(one) - own);
  if (own < 0 || years.includes(1)) return 'UP';
  if (years.includes(0)) return 'STAYS';
  return years.includes(2) ? 'JUMPS' : 'UP';
}
