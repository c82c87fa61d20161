import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Boxes, Button, Field, Form, Notice } from '../../../app/ui';
import { classesQuery, pupilsQuery } from '../../../core/school';
import type { Group } from '../api';
import { draftOf, groupProblem, newGroup, wishOf } from '../groupDraft';
import { useGroupMessages } from '../messages';
import { useGroupActs } from '../useGroupActs';
import { OtherPupils } from './OtherPupils';

interface GroupFormProps {
  schoolClass: { id: string; name: string; schoolId: string };
  group: Group | undefined;
  onChanged: () => void;
  onDone: () => void;
}

/** Names a group and chooses its pupils of the own class; those of others are chosen by their own teachers. */
export function GroupForm({ schoolClass, group, onChanged, onDone }: GroupFormProps) {
  const t = useGroupMessages();
  const { me, space } = useSession();
  const [draft, setDraft] = useState(group ? draftOf(group, schoolClass.id) : newGroup);
  const [tried, setTried] = useState(false);
  const { data: pupils = [] } = useQuery(pupilsQuery(schoolClass.id));
  const { data: classes = [] } = useQuery(classesQuery(schoolClass.schoolId));
  const { writing, removing } = useGroupActs(onChanged, onDone);
  const others = group?.pupils.filter(({ classId }) => classId !== schoolClass.id) ?? [];
  const leads = (classId: string) => space === 'head' || me.classes.some(({ id }) => id === classId);
  const alsoLed = others
    .filter(({ classId }) => leads(classId) && draft.others.includes(classId))
    .map(({ id }) => id);
  const former = group && wishOf(draftOf(group, schoolClass.id), schoolClass.id, alsoLed);
  const error = writing.error ?? removing.error;
  const save = () => {
    setTried(true);
    if (draft.name.trim())
      writing.mutate({ before: group, former, wish: wishOf(draft, schoolClass.id, alsoLed) });
  };
  return (
    <Form className="stack" onSubmit={save}>
      {error && <Notice kind="danger">{t(groupProblem(error))}</Notice>}
      <Field
        label={t('name')}
        hint={t('name.hint')}
        value={draft.name}
        maxLength={60}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        error={tried && !draft.name.trim() ? t('problem.name') : undefined}
      />
      <Boxes
        label={t('pupilsOf', { name: schoolClass.name })}
        options={pupils.map(({ id, givenName, familyName }) => ({
          value: id,
          label: `${givenName} ${familyName}`,
        }))}
        chosen={draft.pupilIds}
        onChange={(pupilIds) => setDraft({ ...draft, pupilIds })}
      />
      <OtherPupils pupils={others} classes={classes} />
      {classes.length > 1 && (
        <Boxes
          label={t('classes')}
          hint={t('classes.hint')}
          options={classes
            .filter(({ id }) => id !== schoolClass.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          chosen={draft.others}
          onChange={(chosen) => setDraft({ ...draft, others: chosen })}
        />
      )}
      <div className="row wrap between">
        {group && (
          <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate(group)}>
            {t('remove')}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={writing.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
