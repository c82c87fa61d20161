import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, DayField, Form, Loaded, Notice, toast } from '../../../app/ui';
import { changeWeek, type SchoolWeek, weekQuery } from '../api';
import { useCalendarMessages } from '../messages';
import { calendarProblem } from '../problems';

const weeks = ['FOUR', 'FOUR_AND_A_HALF'] as const;

/** The school week: of four days, or with Wednesday mornings, from a day on. */
export function WeekCard() {
  const t = useCalendarMessages();
  const language = useLanguage();
  const week = useQuery(weekQuery);
  const [changing, setChanging] = useState(false);
  return (
    <section className="card pad stack" aria-labelledby="school-week">
      <h2 id="school-week">{t('week')}</h2>
      <Loaded query={week}>
        {(known) => (
          <>
            <p>
              <span className="b">{t(`week.${known.days}`)}</span>
              {known.since && <> {t('week.since', { date: fullDate(known.since, language) })}</>}
            </p>
            {known.next && (
              <Notice kind="info">
                {t('week.next', {
                  date: fullDate(known.next.startsOn, language),
                  week: t(`week.${known.next.days}`),
                })}
              </Notice>
            )}
            {changing ? (
              <WeekForm known={known} onDone={() => setChanging(false)} />
            ) : (
              <div className="no-print">
                <Button onPress={() => setChanging(true)}>{t('week.change')}</Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function WeekForm({ known, onDone }: { known: SchoolWeek; onDone: () => void }) {
  const t = useCalendarMessages();
  const client = useQueryClient();
  const [days, setDays] = useState(known.next?.days ?? known.days);
  const [startsOn, setStartsOn] = useState(known.next?.startsOn ?? '');
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () => changeWeek({ days, startsOn }),
    retry: false,
    onSuccess: async (now) => {
      client.setQueryData(weekQuery.queryKey, now);
      toast('ok', t('week.saved'));
      await client.invalidateQueries({ queryKey: ['closed-days'] });
      onDone();
    },
  });
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (startsOn) saving.mutate();
      }}
    >
      {saving.error && <Notice kind="danger">{t(calendarProblem(saving.error))}</Notice>}
      <Choice
        label={t('week.which')}
        value={days}
        options={weeks.map((value) => ({ value, label: t(`week.${value}`) }))}
        onChange={setDays}
      />
      <DayField
        label={t('week.from')}
        value={startsOn}
        min={today()}
        error={tried && !startsOn ? t('problem.from') : undefined}
        onChange={setStartsOn}
      />
      <p className="soft prose">{t(`week.follows.${days}`)}</p>
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
