import type { School } from '../school';
import { levels, type PlannedPupil, type YearChange } from './api';
import type { useYearMessages } from './messages';

type YearWords = ReturnType<typeof useYearMessages>;

interface Choice {
  value: string;
  label: string;
}

const steps = ['UP', 'STAYS', 'JUMPS'] as const;

/** What may become of a pupil: a class of the next year, another school of the town, or leaving. */
export function choicesOf(pupil: PlannedPupil, change: YearChange, others: School[], t: YearWords): Choice[] {
  return [
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
  ];
}

/** The classes that may receive a pupil who comes from another school. */
export function classChoicesOf(pupil: PlannedPupil, change: YearChange, t: YearWords): Choice[] {
  return [
    ...(pupil.classId ? [] : [{ value: 'UNDECIDED', label: t('step.UNDECIDED') }]),
    ...change.classes.map((one) => ({
      value: one.id,
      label: t('step.PASSES_ON.class', { name: one.name }),
    })),
  ];
}

const order: readonly string[] = levels;

/** Whether a school teaches the level that follows the pupil's. */
function teaches(school: School, { level }: PlannedPupil): boolean {
  const next = order.indexOf(level) + 1;
  if (next === 0 || next >= order.length) return false;
  return school.level === 'PRIMARY' || (school.level === 'ELEMENTARY') === next >= order.indexOf('CP');
}

/** The step that leads into a class of these levels, by the pupil's own level where it is one. */
export function stepInto({ level }: PlannedPupil, levels: string[]): (typeof steps)[number] {
  const own = order.indexOf(level);
  const years = levels.map((one) => order.indexOf(one) - own);
  if (own < 0 || years.includes(1)) return 'UP';
  if (years.includes(0)) return 'STAYS';
  return years.includes(2) ? 'JUMPS' : 'UP';
}
