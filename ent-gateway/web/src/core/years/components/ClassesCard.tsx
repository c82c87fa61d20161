import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet } from '../../../app/ui';
import { levels, type PlannedClass, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { ClassForm } from './ClassForm';

const full = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

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
      <ul className="years-list">
        {change.classes.map((one) => (
          <li key={one.id} className="row between wrap">
            <div className="years-side">
              <p className="b">{one.name}</p>
              <p className="s soft">
                {[
                  levels.filter((level) => one.levels.includes(level)).join(', ') || t('class.noLevel'),
                  t('pupils', { count: one.pupils }),
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
