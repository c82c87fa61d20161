import { useState } from 'react';
import { addDays, fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Child } from '../../../app/session';
import { Button, DayField, Form, Notice } from '../../../app/ui';
import { callOffLeaving } from '../../leavings';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';
import { LeaveSheet } from './LeaveSheet';

interface LeaveCardProps {
  child: Child;
  /** The first day away of one who is about to leave. */
  leavesOn: string | undefined;
}

/** A pupil who leaves the town's schools on a day; it can be called off until then. */
export function LeaveCard({ child, leavesOn }: LeaveCardProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const tomorrow = addDays(today(), 1);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const [changing, setChanging] = useState(false);
  const [asked, ask] = useState(false);
  const staying = usePupilChange(() => callOffLeaving(child.id), t('leave.off', { name: child.givenName }));
  const send = () => {
    setTried(true);
    if (day) ask(true);
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('leave')}>
      <h2>{t('leave')}</h2>
      {leavesOn ? (
        <>
          <p>{t('leave.on', { name: child.givenName, day: fullDate(leavesOn, language) })}</p>
          <div className="row wrap">
            <Button isPending={staying.isPending} onPress={() => staying.mutate(undefined)}>
              {t('leave.callOff')}
            </Button>
            {!changing && <Button onPress={() => setChanging(true)}>{t('leave.change')}</Button>}
          </div>
        </>
      ) : (
        <p className="soft">{t('leave.how')}</p>
      )}
      {staying.error && <Notice kind="danger">{t(pupilProblem(staying.error))}</Notice>}
      {(!leavesOn || changing) && (
        <>
          <DayField
            label={t('leave.day')}
            value={day}
            min={tomorrow}
            onChange={setDay}
            error={tried && !day ? t('day.missing') : undefined}
          />
          <Button type="submit">{t('see.leave')}</Button>
        </>
      )}
      {asked && (
        <LeaveSheet
          child={child}
          leavesOn={day}
          onDone={() => {
            ask(false);
            setDay('');
            setTried(false);
            setChanging(false);
          }}
          onClose={() => ask(false)}
        />
      )}
    </Form>
  );
}
