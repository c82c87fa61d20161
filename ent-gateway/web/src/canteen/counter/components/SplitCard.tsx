import { useState } from 'react';
import type { Acting } from '../../../app/session';
import { Button, Field, Form, Notice, Select } from '../../../app/ui';
import { splitHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { useHouseholdChange } from './useHouseholdChange';

type Where = 'stays' | 'moves' | 'both';

/** An adult goes to a household of their own; each child stays, goes along, or lives in both. */
export function SplitCard({ acting }: { acting: Acting }) {
  const t = useCounterMessages();
  const adults = acting.homes.find(({ id }) => id === acting.familyId)?.adults ?? [];
  const [adult, setAdult] = useState(adults.at(-1)?.id ?? '');
  const [name, setName] = useState('');
  const [where, setWhere] = useState<Record<string, Where>>({});
  const [tried, setTried] = useState(false);
  const changing = useHouseholdChange(acting.familyId);
  const listOf = (asked: Where) =>
    acting.children.filter(({ id }) => where[id] === asked).map(({ id }) => id);
  const send = () => {
    setTried(true);
    if (!name.trim()) return;
    changing.mutate(() =>
      splitHousehold(acting.familyId, {
        name: name.trim(),
        adultIds: [adult],
        childIds: listOf('moves'),
        sharedChildIds: listOf('both'),
      }),
    );
  };
  if (adults.length < 2) return null;
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('split')}>
      <h2>{t('split')}</h2>
      <p className="soft">{t('split.how')}</p>
      <Select
        label={t('split.who')}
        value={adult}
        options={adults.map(({ id, givenName, familyName }) => ({
          value: id,
          label: `${givenName} ${familyName}`,
        }))}
        onChange={(event) => setAdult(event.target.value)}
      />
      <Field
        label={t('split.name')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? t('missing') : undefined}
      />
      {acting.children.map(({ id, givenName }) => (
        <Select
          key={id}
          label={givenName}
          value={where[id] ?? 'stays'}
          options={(['stays', 'moves', 'both'] as const).map((value) => ({
            value,
            label: t(`split.${value}`),
          }))}
          onChange={(event) => setWhere({ ...where, [id]: event.target.value as Where })}
        />
      ))}
      {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <Button type="submit" isPending={changing.isPending}>
        {t('split.send')}
      </Button>
    </Form>
  );
}
