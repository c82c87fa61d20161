import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Boxes, Button, Choice, Field, Form, Loaded } from '../../../app/ui';
import { pupilsQuery } from '../../../core/school';
import { beginText, changeText, type SharedText } from '../api';
import { useWritingMessages } from '../messages';
import { useTextActs } from '../useTextActs';

interface PlanFormProps {
  classId: string;
  /** one that is there already */
  text?: SharedText;
  onDone: () => void;
}

/** What a shared text is called, and who writes it. */
export function PlanForm({ classId, text, onDone }: PlanFormProps) {
  const t = useWritingMessages();
  const navigate = useNavigate();
  const { act, isPending } = useTextActs();
  const pupils = useQuery(pupilsQuery(classId));
  const [title, setTitle] = useState(text?.title ?? '');
  const [who, setWho] = useState<'all' | 'some'>(text && !text.everybody ? 'some' : 'all');
  const [chosen, choose] = useState<readonly string[]>(
    text && !text.everybody ? text.people.filter(({ pupil }) => pupil).map(({ id }) => id) : [],
  );
  const [tried, setTried] = useState(false);
  const untitled = title.trim() === '';
  const nobody = who === 'some' && chosen.length === 0;
  const save = () => {
    setTried(true);
    if (untitled || nobody) return;
    const plan = { title, writerIds: who === 'all' ? [] : [...chosen] };
    if (text) act({ call: () => changeText(text.id, plan), done: 'done.changed', onDone });
    else
      act({
        call: () => beginText(classId, plan),
        done: 'done.begun',
        onDone: ({ id }) => {
          onDone();
          void navigate(`/ecrire-ensemble/${id}`);
        },
      });
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Field
        label={t('field.title')}
        value={title}
        maxLength={120}
        error={tried && untitled ? t('problem.title') : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Choice
        label={t('field.who')}
        value={who}
        onChange={setWho}
        error={tried && nobody ? t('problem.nobody') : undefined}
        options={[
          { value: 'all', label: t('writers.all') },
          { value: 'some', label: t('writers.some') },
        ]}
      />
      {who === 'some' && (
        <Loaded query={pupils}>
          {(list) => (
            <Boxes
              label={t('field.pupils')}
              options={list.map(({ id, givenName, familyName }) => ({
                value: id,
                label: `${givenName} ${familyName}`,
              }))}
              chosen={chosen}
              onChange={choose}
            />
          )}
        </Loaded>
      )}
      <Button kind="primary" type="submit" isPending={isPending}>
        {t(text ? 'save' : 'begin.now')}
      </Button>
    </Form>
  );
}
