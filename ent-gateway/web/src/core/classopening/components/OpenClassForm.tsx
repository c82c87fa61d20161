import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Boxes, Button, Field, Form, Loaded, Notice, Select, toast } from '../../../app/ui';
import { yearsQuery } from '../../opening';
import type { School } from '../../school';
import { levelsAt, openClass } from '../api';
import { useClassOpeningMessages } from '../messages';
import { classProblem } from '../problems';

interface OpenClassFormProps {
  school: School;
  onDone: () => void;
}

/** The name of a new class, its year where there are several, and its levels. */
export function OpenClassForm({ school, onDone }: OpenClassFormProps) {
  const t = useClassOpeningMessages();
  const client = useQueryClient();
  const years = useQuery(yearsQuery);
  const open = (years.data ?? []).filter(({ state }) => state !== 'OVER');
  const [name, setName] = useState('');
  const [chosen, setYear] = useState<string>();
  const [taught, setTaught] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const yearId = chosen ?? (open.find(({ state }) => state === 'RUNNING') ?? open.at(-1))?.id;
  const opening = useMutation({
    mutationFn: (year: string) =>
      openClass({
        schoolId: school.id,
        yearId: year,
        name: name.trim(),
        levels: levelsAt(school).filter((level) => taught.includes(level)),
      }),
    onSuccess: async () => {
      toast('ok', t('opened', { name: name.trim() }));
      onDone();
      await client.invalidateQueries();
    },
  });
  const send = () => {
    setTried(true);
    if (name.trim() && yearId) opening.mutate(yearId);
  };
  return (
    <Loaded query={years}>
      {() =>
        yearId === undefined ? (
          <Notice kind="info">{t('year.none')}</Notice>
        ) : (
          <Form className="stack" onSubmit={send}>
            {opening.error && <Notice kind="danger">{t(classProblem(opening.error))}</Notice>}
            <p className="soft">{t('more')}</p>
            <Field
              label={t('name')}
              hint={t('name.hint')}
              value={name}
              maxLength={80}
              autoComplete="off"
              error={tried && !name.trim() ? t('name.missing') : undefined}
              onChange={(event) => setName(event.target.value)}
            />
            {open.length > 1 && (
              <Select
                label={t('year')}
                value={yearId}
                options={open.map(({ id, label }) => ({ value: id, label }))}
                onChange={(event) => setYear(event.target.value)}
              />
            )}
            <Boxes
              label={t('levels')}
              hint={t('levels.hint')}
              options={levelsAt(school).map((level) => ({ value: level, label: level }))}
              chosen={taught}
              onChange={setTaught}
            />
            <Button kind="primary" type="submit" isPending={opening.isPending}>
              {t('send')}
            </Button>
          </Form>
        )
      }
    </Loaded>
  );
}
