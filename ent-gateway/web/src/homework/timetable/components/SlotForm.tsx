import { useState } from 'react';
import type { Day } from '../../../app/format';
import { Button, Field, Form, Notice, Select } from '../../../app/ui';
import type { TimetableDesk, TimetableWeek } from '../api';
import { useTimetableMessages } from '../messages';
import { problemsOf, saveProblem, type SlotDraft, slotOf, withSlot } from '../slotDraft';
import { subjectsFor } from '../subjects';
import { useSlotName } from '../useSlotName';
import { useWriting } from '../useWriting';
import { SlotMore } from './SlotMore';
import { SlotPeople } from './SlotPeople';
import { SlotWhen } from './SlotWhen';

interface SlotFormProps {
  classId: string;
  monday: Day;
  desk: TimetableDesk;
  teachers: TimetableWeek['teachers'];
  slot: SlotDraft;
  onDone: () => void;
}

/** Writes a slot into the grid, changes it, or takes it out. */
export function SlotForm({ classId, monday, desk, teachers, slot, onDone }: SlotFormProps) {
  const t = useTimetableMessages();
  const nameOf = useSlotName();
  const [draft, setDraft] = useState(slot);
  const [tried, setTried] = useState(false);
  const problems = tried ? problemsOf(draft) : {};
  const writing = useWriting(classId, monday, desk, onDone);
  const change = (part: Partial<SlotDraft>) => setDraft((known) => ({ ...known, ...part }));
  const written = slotOf(draft);
  const save = () => {
    setTried(true);
    if (Object.keys(problemsOf(draft)).length > 0) return;
    writing.mutate({
      slots: withSlot(desk.slots, written),
      said: t('slot.saved', { name: nameOf(written) }),
    });
  };
  const remove = () =>
    writing.mutate({
      slots: desk.slots.filter(({ id }) => id !== slot.id),
      said: t('slot.removed', { name: nameOf(slotOf(slot)) }),
    });
  return (
    <Form className="stack" onSubmit={save}>
      {writing.error && <Notice kind="danger">{t(saveProblem(writing.error))}</Notice>}
      <Select
        label={t('slot.what')}
        value={draft.what}
        options={[
          ...subjectsFor(desk.programmes).map((value) => ({ value, label: t(`subject.${value}`) })),
          { value: 'RECESS', label: t('recess') },
          { value: 'OTHER', label: t('other') },
          ...(desk.groups.length > 0 ? [{ value: 'SUPPORT', label: t('support') }] : []),
        ]}
        onChange={(event) => change({ what: event.target.value as SlotDraft['what'] })}
      />
      <Field
        label={t('slot.title')}
        hint={t('slot.title.hint')}
        value={draft.title}
        maxLength={60}
        onChange={(event) => change({ title: event.target.value })}
        error={problems.title && t(problems.title)}
      />
      <SlotWhen draft={draft} onChange={change} problem={problems.hours} />
      <SlotPeople
        draft={draft}
        onChange={change}
        teachers={teachers}
        groups={desk.groups}
        problem={problems.group}
      />
      <SlotMore draft={draft} onChange={change} problem={problems.period} />
      <div className="row wrap between">
        {slot.id && (
          <Button kind="danger" onPress={remove} isDisabled={writing.isPending}>
            {t('slot.remove')}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={writing.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
