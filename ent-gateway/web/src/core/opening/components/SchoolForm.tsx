import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Choice, Field, Form, Notice, toast } from '../../../app/ui';
import { type School, schoolsQuery } from '../../school';
import { changeSchool, levels, openSchool } from '../api';
import { useOpeningMessages } from '../messages';
import { openingProblem } from '../problems';
import { isUai } from '../uai';

interface SchoolFormProps {
  /** none to add one */
  school: School | undefined;
  onDone: () => void;
}

export function SchoolForm({ school, onDone }: SchoolFormProps) {
  const t = useOpeningMessages();
  const client = useQueryClient();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState({
    uai: school?.uai ?? '',
    name: school?.name ?? '',
    level: school?.level ?? 'PRIMARY',
    street: school?.street ?? '',
    postcode: school?.postcode ?? '',
    city: school?.city ?? '',
  });
  const saving = useMutation({
    mutationFn: () => {
      const { uai, ...content } = draft;
      return school
        ? changeSchool(school.id, content)
        : openSchool({ uai: uai.replace(/\s/g, '').toUpperCase(), school: content });
    },
    onSuccess: async () => {
      toast('ok', t(school ? 'school.changed' : 'school.added', { name: draft.name }));
      await client.invalidateQueries({ queryKey: schoolsQuery.queryKey });
      onDone();
    },
  });
  const faults = {
    uai: !school && !isUai(draft.uai) ? t('problem.uai') : undefined,
    name: draft.name.trim() ? undefined : t('problem.name'),
  };
  const field = (name: 'uai' | 'name' | 'street' | 'postcode' | 'city') => ({
    label: t(name),
    value: draft[name],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const send = () => {
    setTried(true);
    if (!faults.uai && !faults.name) saving.mutate();
  };
  return (
    <Form className="stack" onSubmit={send}>
      {saving.error && <Notice kind="danger">{t(openingProblem(saving.error))}</Notice>}
      {school ? (
        <p className="soft">{t('uai.stays', { uai: school.uai })}</p>
      ) : (
        <Field {...field('uai')} hint={t('uai.hint')} error={tried ? faults.uai : undefined} />
      )}
      <Field {...field('name')} error={tried ? faults.name : undefined} />
      <Choice
        label={t('level')}
        value={draft.level}
        options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={(level) => setDraft({ ...draft, level })}
      />
      <Field {...field('street')} />
      <Field {...field('postcode')} inputMode="numeric" />
      <Field {...field('city')} />
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t(school ? 'save' : 'school.add')}
      </Button>
    </Form>
  );
}
