import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Boxes, Button, Choice, Field, Form, Loaded } from '../../../app/ui';
import { useSession } from '../../../app/session';
import { pupilsQuery } from '../../../core/school';
import { beginText, changeText, type SharedText } from '../api';
import { useWritingMessages } from '../messages';
import { ruleQuery } from '../queries';
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
  const { me, space } = useSession();
  const own = space === 'pupil';
  const rule = useQuery(ruleQuery(classId));
  const pupils = useQuery({ ...pupilsQuery(classId), enabled: !own });
  const [title, setTitle] = useState(text?.title ?? '');
  const [who, setWho] = useState<'all' | 'some'>(text && !text.everybody ? 'some' : 'all');
  const [chosen, choose] = useState<readonly string[]>(
    text && !text.everybody ? text.people.filter(({ pupil }) => pupil).map(({ id }) => id) : [],
  );
  const fullNames = new Map(
    pupils.data?.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]),
  );
  const [tried, setTried] = useState(false);
  const untitled = title.trim() === '';
  const nobody = who === 'some' && chosen.length === 0 && !own;
  const save = () => {
    setTried(true);
    if (untitled || nobody) return;
    const some = own ? [...chosen, me.person.id] : [...chosen];
    const plan = { title, writerIds: who === 'all' ? [] : some };
    if (text) act({ call: () => changeText(text.id, plan), done: 'done.changed', onDone });
    else
      act({
        call: () => beginText(classId, plan),
        done: own ? 'done.begunByPupil' : 'done.begun',
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
          { value: 'some', label: t(own ? 'writers.own' : 'writers.some') },
        ]}
      />
      {who === 'some' && (
        <Loaded query={rule}>
          {({ classmates }) => (
            <Boxes
              label={t(own ? 'field.with' : 'field.pupils')}
              options={classmates
                .filter(({ id }) => id !== me.person.id)
                .map(({ id, name }) => ({ value: id, label: fullNames.get(id) ?? name }))}
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
