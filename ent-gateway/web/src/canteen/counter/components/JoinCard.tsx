import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Acting } from '../../../app/session';
import { Button, Field, Notice } from '../../../app/ui';
import { searchFamilies } from '../../desk';
import { joinHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { useHouseholdChange } from './useHouseholdChange';

/** Everybody of another household comes to live in this one. */
export function JoinCard({ acting }: { acting: Acting }) {
  const t = useCounterMessages();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const changing = useHouseholdChange(acting.familyId);
  const found = useQuery({
    queryKey: ['families', name],
    queryFn: ({ signal }) => searchFamilies(name, signal),
    enabled: name.length >= 2,
  });
  const others = (found.data ?? []).filter(({ id }) => id !== acting.familyId);
  return (
    <section className="card pad stack" aria-labelledby="join">
      <h2 id="join">{t('join')}</h2>
      <p className="soft">{t('join.how')}</p>
      <Field
        label={t('join.search')}
        value={text}
        maxLength={60}
        onChange={(event) => setText(event.target.value)}
      />
      {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <ul className="stack">
        {name.length >= 2 &&
          others.map((home) => (
            <li key={home.id} className="row between wrap">
              <span>
                {home.name}
                <span className="s soft">
                  {' '}
                  {[...home.adults, ...home.children].map(({ givenName }) => givenName).join(', ')}
                </span>
              </span>
              <Button
                isPending={changing.isPending}
                onPress={() => changing.mutate(() => joinHousehold(acting.familyId, home.id))}
              >
                {t('join.send', { name: home.name })}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}
