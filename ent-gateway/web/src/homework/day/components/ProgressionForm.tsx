import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, type Day, longDay, mondayOf, schoolWeek } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import { copyProgression, deleteSeries, type Progression } from '../../diary';
import { publishProblem } from '../draft';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';

interface ProgressionFormProps {
  classId: string;
  progressions: Progression[];
  onDone: () => void;
}

const mostDays = 62;

const isStretch = (from: Day, to: Day): boolean => from !== '' && to >= from && to < addDays(from, mostDays);

/** Copies some weeks of another class into this one, as drafts. */
export function ProgressionForm({ classId, progressions, onDone }: ProgressionFormProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [first] = progressions;
  const [source, setSource] = useState(first);
  const [from, setFrom] = useState<Day>(first?.from ?? '');
  const [to, setTo] = useState<Day>(first ? addDays(first.from, 27) : '');
  const [onto, setOnto] = useState<Day>(schoolWeek());
  const [tried, setTried] = useState(false);
  const settle = () => client.invalidateQueries({ queryKey: classDiaryKey(classId) });
  const undoing = useMutation({
    // the copies begin with the week of the chosen day
    mutationFn: (id: string) => deleteSeries(id, mondayOf(onto)),
    onError: () => toast('danger', t('repeated.stays')),
    onSettled: settle,
  });
  const copying = useMutation({
    mutationFn: copyProgression,
    onSuccess: ({ id, entries: { length } }) => {
      if (length === 0) toast('ok', t('progression.nothing'));
      else toast('ok', t('progression.copied', { count: length }), () => undoing.mutate(id));
      onDone();
    },
    onSettled: settle,
  });
  const choose = (id: string) => {
    const chosen = progressions.find((one) => one.classId === id);
    if (!chosen) return;
    setSource(chosen);
    setFrom(chosen.from);
    setTo(addDays(chosen.from, 27));
  };
  const copy = () => {
    setTried(true);
    if (source && isStretch(from, to) && onto !== '')
      copying.mutate({ sourceClassId: source.classId, from, to, classId, onto });
  };
  return (
    <Form className="stack" onSubmit={copy}>
      <p className="soft">{t('progression.more')}</p>
      {copying.error && <Notice kind="danger">{t(publishProblem(copying.error))}</Notice>}
      <Select
        label={t('progression.source')}
        value={source?.classId}
        onChange={(event) => choose(event.target.value)}
        options={progressions.map((one) => ({
          value: one.classId,
          label: t('progression.option', {
            name: one.className ?? t('progression.unknown'),
            from: longDay(one.from, language),
            to: longDay(one.to, language),
          }),
        }))}
      />
      <DayField label={t('progression.from')} value={from} onChange={setFrom} />
      <DayField
        label={t('progression.to')}
        value={to}
        onChange={setTo}
        error={tried && !isStretch(from, to) ? t('progression.problem') : undefined}
      />
      <DayField label={t('progression.onto')} value={onto} onChange={setOnto} />
      <Button kind="primary" type="submit" isPending={copying.isPending}>
        {t('progression.copy')}
      </Button>
    </Form>
  );
}
