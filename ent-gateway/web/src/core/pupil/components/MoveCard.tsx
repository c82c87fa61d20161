import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { type Child, useSession } from '../../../app/session';
import { Button, DayField, Form, Select } from '../../../app/ui';
import { classesQuery, schoolsQuery } from '../../school';
import { usePupilMessages } from '../messages';
import { MoveSheet } from './MoveSheet';

/** Another class for a pupil, and from which day; what follows is told before anything changes. */
export function MoveCard({ child }: { child: Child }) {
  const t = usePupilMessages();
  const { space } = useSession();
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: space === 'town' });
  const [school, setSchool] = useState(child.schoolId);
  const [classId, setClass] = useState('');
  const [day, setDay] = useState(today());
  const [tried, setTried] = useState(false);
  const [asked, ask] = useState(false);
  const { data: classes = [] } = useQuery(classesQuery(school));
  const send = () => {
    setTried(true);
    if (classId && day) ask(true);
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('move')}>
      <h2>{t('move')}</h2>
      <p className="soft">{t(space === 'town' ? 'move.how' : 'move.how.head')}</p>
      {schools.length > 1 && (
        <Select
          label={t('school')}
          value={school}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setSchool(event.target.value);
            setClass('');
          }}
        />
      )}
      <Select
        label={t('class')}
        value={classId}
        options={[
          { value: '', label: t('class.choose') },
          ...classes
            .filter(({ id }) => id !== child.classId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={tried && !classId ? t('class.missing') : undefined}
        onChange={(event) => setClass(event.target.value)}
      />
      <DayField
        label={t('firstDay')}
        value={day}
        min={today()}
        onChange={setDay}
        error={tried && !day ? t('day.missing') : undefined}
      />
      <Button type="submit">{t('see')}</Button>
      {asked && (
        <MoveSheet
          child={child}
          wanted={{ classId, firstDay: day }}
          onDone={() => {
            ask(false);
            setClass('');
            setTried(false);
          }}
          onClose={() => ask(false)}
        />
      )}
    </Form>
  );
}
