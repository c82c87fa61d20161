import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Boxes, Button, Field, Form, Notice } from '../../../app/ui';
import { addClass, changeClass, levels, type PlannedClass, removeClass, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

interface ClassFormProps {
  change: YearChange;
  /** none to add one */
  known: PlannedClass | undefined;
  onDone: () => void;
}

/** A class of the next year: its name, its levels, and who teaches it. */
export function ClassForm({ change, known, onDone }: ClassFormProps) {
  const t = useYearMessages();
  const client = useQueryClient();
  const { id } = change.summary;
  const [name, setName] = useState(known?.name ?? '');
  const [taught, setTaught] = useState<readonly string[]>(known?.levels ?? []);
  const [teaching, setTeaching] = useState(known?.teachers.map((teacher) => teacher.id) ?? []);
  const teachers = [...change.classes.flatMap((one) => one.teachers), ...change.teachers].filter(
    (teacher, index, all) => all.findIndex((one) => one.id === teacher.id) === index,
  );
  const done = async () => {
    await client.invalidateQueries({ queryKey: changesQuery.queryKey });
    onDone();
  };
  const saving = useMutation({
    mutationFn: async () => {
      const content = {
        name,
        levels: levels.filter((level) => taught.includes(level)),
        teacherIds: teaching,
      };
      await (known ? changeClass(id, known.id, content) : addClass(id, content));
    },
    onSuccess: done,
  });
  const removing = useMutation({
    mutationFn: async () => {
      if (known) await removeClass(id, known.id);
    },
    onSuccess: done,
  });
  const error = saving.error ?? removing.error;
  return (
    <Form className="stack" onSubmit={() => saving.mutate()}>
      {error && <Notice kind="danger">{t(yearProblem(error))}</Notice>}
      <Field
        label={t('class.name')}
        value={name}
        maxLength={80}
        required
        disabled={known?.opened}
        onChange={(event) => setName(event.target.value)}
      />
      <Boxes
        label={t('class.levels')}
        options={levels.map((level) => ({ value: level, label: level }))}
        chosen={taught}
        onChange={setTaught}
      />
      {teachers.length > 0 && (
        <Boxes
          label={t('class.teachers')}
          options={teachers.map((teacher) => ({
            value: teacher.id,
            label: `${teacher.givenName} ${teacher.familyName}`,
          }))}
          chosen={teaching}
          onChange={(chosen) => setTeaching([...chosen])}
        />
      )}
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t(known ? 'save' : 'class.add')}
        </Button>
        {known && !known.opened && (
          <Button isPending={removing.isPending} onPress={() => removing.mutate()}>
            {t('class.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
