import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet } from '../../../app/ui';
import { levels, type PlannedClass, type YearChange } from '../api';
import { useYearMessages, type YearWords } from '../messages';
import { ClassForm } from './ClassForm';

const full = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

/** "12 CE1, 11 CE2": who is in a class of several levels. */
const byLevel = ({ pupilsByLevel }: PlannedClass, t: YearWords) =>
  [...levels, null]
    .flatMap((level) => pupilsByLevel.filter((one) => one.level === level))
    .map(({ level, pupils }) => t('class.level', { count: pupils, level: level ?? t('class.otherLevel') }))
    .join(', ');

/** The most and the fewest pupils of a class, where they differ by more than a few. */
function Balance({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const sorted = [...change.classes].sort((one, other) => one.pupils - other.pupils);
  const [fewest, most] = [sorted.at(0), sorted.at(-1)];
  if (!fewest || !most || fewest === most) return null;
  const total = sorted.reduce((sum, { pupils }) => sum + pupils, 0);
  return (
    <p className="s soft">
      {t('classes.balance', {
        average: Math.round(total / sorted.length),
        fewest: `${fewest.name} (${fewest.pupils})`,
        most: `${most.name} (${most.pupils})`,
      })}
    </p>
  );
}

/** The classes of the year that begins, with their teachers. */
export function ClassesCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const language = useLanguage();
  const [opened, setOpened] = useState<PlannedClass | 'new'>();
  const isPlan = change.summary.state === 'PREVIEWED';
  const list = new Intl.ListFormat(language);
  const close = () => setOpened(undefined);
  return (
    <section className="card pad stack" aria-labelledby="years-classes">
      <div className="row between wrap">
        <h2 id="years-classes">{t('classes.of', { year: change.summary.yearLabel })}</h2>
        {isPlan && (
          <Button onPress={() => setOpened('new')}>
            <Plus aria-hidden="true" size={18} />
            {t('class.add')}
          </Button>
        )}
      </div>
      {isPlan && <p className="soft">{t('classes.how')}</p>}
      <Balance change={change} />
      <ul className="years-list">
        {change.classes.map((one) => (
          <li key={one.id} className="row between wrap">
            <div className="years-side">
              <p className="b">{one.name}</p>
              <p className="s">
                <span className="b">{t('pupils', { count: one.pupils })}</span>{' '}
                {one.pupilsByLevel.length > 1 && <span>({byLevel(one, t)})</span>}
              </p>
              <p className="s soft">
                {[
                  levels.filter((level) => one.levels.includes(level)).join(', ') || t('class.noLevel'),
                  one.teachers.length > 0 ? list.format(one.teachers.map(full)) : t('class.noTeacher'),
                ].join(' · ')}
              </p>
            </div>
            {isPlan && (
              <Button aria-label={t('class.change.name', { name: one.name })} onPress={() => setOpened(one)}>
                {t('change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {change.teachersWithoutClass.length > 0 && (
        <Notice kind="warn">
          {t('teachers.without', { names: list.format(change.teachersWithoutClass.map(full)) })}
        </Notice>
      )}
      {opened && (
        <Sheet title={t(opened === 'new' ? 'class.add' : 'class.change')} open onClose={close}>
          <ClassForm change={change} known={opened === 'new' ? undefined : opened} onDone={close} />
        </Sheet>
      )}
    </section>
  );
}
