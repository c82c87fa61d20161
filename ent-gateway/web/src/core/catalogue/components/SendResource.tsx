import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Field, Form, Notice, Select } from '../../../app/ui';
import { type NewSending, type OneResource, sendResource } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { useClasses } from '../useClasses';
import { PupilBoxes } from './PupilBoxes';

/** Puts a resource on the list of a class or of some of its pupils. */
export function SendResource({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const classes = useClasses(resource.schoolId);
  const [chosen, setChosen] = useState<string>();
  const [childIds, setChildren] = useState<readonly string[]>([]);
  const [dueOn, setDay] = useState('');
  const [sentence, setSentence] = useState('');
  const classId = classes.find(({ id }) => id === chosen)?.id ?? classes[0]?.id;
  const sending = useMutation({
    mutationFn: (wanted: NewSending) => sendResource(resource.id, wanted),
    retry: false,
    onSuccess: () => {
      setChildren([]);
      setDay('');
      setSentence('');
      return client.invalidateQueries({ queryKey: ['resource sendings'] });
    },
  });
  if (!classId) return null;
  const send = () =>
    sending.mutate({
      classId,
      childIds: [...childIds],
      dueOn: dueOn || null,
      sentence: sentence.trim() || null,
    });
  return (
    <section className="card pad stack" aria-labelledby="send">
      <h2 id="send">{t('send')}</h2>
      <Form className="stack" aria-label={t('send')} onSubmit={send}>
        {classes.length > 1 && (
          <Select
            label={t('send.class')}
            value={classId}
            options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target }) => {
              setChosen(target.value);
              setChildren([]);
            }}
          />
        )}
        <PupilBoxes classId={classId} chosen={childIds} onChange={setChildren} />
        <DayField
          label={t('send.dueOn')}
          value={dueOn}
          min={today()}
          max={addDays(today(), 365)}
          onChange={setDay}
        />
        <Field
          label={t('send.sentence')}
          hint={t('send.sentence.hint')}
          maxLength={300}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
        {sending.error && <Notice kind="danger">{t(catalogueProblem(sending.error))}</Notice>}
        {sending.isSuccess && (
          <Notice kind="ok">
            {t('send.done')} <Link to={`/classes/${classId}/a-voir`}>{t('send.follow')}</Link>
          </Notice>
        )}
        <Button type="submit" kind="primary" isPending={sending.isPending}>
          <Send aria-hidden="true" size={18} />
          {childIds.length > 0 ? t('send.some', { count: childIds.length }) : t('send.all')}
        </Button>
      </Form>
    </section>
  );
}
