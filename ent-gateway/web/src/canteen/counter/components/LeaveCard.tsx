import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { type Acting, isOff, useSession } from '../../../app/session';
import { Button, Notice, Sheet } from '../../../app/ui';
import { leaveHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { useHouseholdChange } from './useHouseholdChange';

interface Leaving {
  home: Acting['homes'][number];
  child: Acting['children'][number];
}

/** A child who lives in two households lives in one of them no more, once that is confirmed. */
export function LeaveCard({ acting }: { acting: Acting }) {
  const t = useCounterMessages();
  const off = isOff(useSession().me, 'CANTEEN');
  const [asked, ask] = useState<Leaving>();
  const changing = useHouseholdChange(acting.familyId);
  const leavings = acting.children.flatMap((child) => {
    const homes = acting.homes.filter(({ childIds }) => childIds.includes(child.id));
    return homes.length < 2 ? [] : homes.map((home) => ({ home, child }));
  });
  if (leavings.length === 0) return null;
  const wordsOf = ({ home, child }: Leaving) => ({ name: child.givenName, home: home.name });
  return (
    <section className="card pad stack" aria-labelledby="leave">
      <h2 id="leave">{t('leave')}</h2>
      <p className="soft">{t('leave.how')}</p>
      <ul className="stack">
        {leavings.map((one) => (
          <li key={`${one.child.id} ${one.home.id}`}>
            <Button onPress={() => ask(one)}>
              <UserMinus aria-hidden="true" size={18} />
              {t('leave.of', wordsOf(one))}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <Sheet title={t('leave.sure', wordsOf(asked))} open onClose={() => ask(undefined)}>
          <p>{t(off ? 'leave.what.alone' : 'leave.what', wordsOf(asked))}</p>
          {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
          <div className="row wrap">
            <Button
              kind="danger"
              isPending={changing.isPending}
              onPress={() => changing.mutate(() => leaveHousehold(asked.home.id, asked.child.id))}
            >
              {t('leave.of', wordsOf(asked))}
            </Button>
            <Button onPress={() => ask(undefined)}>{t('leave.not')}</Button>
          </div>
        </Sheet>
      )}
    </section>
  );
}
