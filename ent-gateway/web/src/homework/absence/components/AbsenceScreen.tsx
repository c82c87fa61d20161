import { Baby } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ChildChoice } from '../../../app/childchoice';
import { dayIn, today } from '../../../app/format';
import { isOpen, useChildren, useSession } from '../../../app/session';
import { BackLink, EmptyState, Page } from '../../../app/ui';
import { halfIn, halfWord } from '../half';
import { useAbsenceMessages } from '../messages';
import { AbsenceForm } from './AbsenceForm';
import { DeclaredList } from './DeclaredList';
import { MissedList } from './MissedList';
import './absence.css';

/** A family says why a child is away from school, and reads what the roll says. */
export function AbsenceScreen() {
  const t = useAbsenceMessages();
  const children = useChildren();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const child = children.find(({ id }) => id === search.get('enfant')) ?? children[0];
  const day = dayIn(search.get('date'));
  const half = halfIn(search.get('demi'));
  const [sent, setSent] = useState<string>();
  const go = (next: Record<string, string>, ...over: string[]) =>
    setSearch((current) => {
      for (const name of over) current.delete(name);
      for (const [name, value] of Object.entries(next)) current.set(name, value);
      return current;
    });
  return (
    <Page
      title={t(day && day < today() ? 'title.past' : 'title')}
      width="narrow"
      before={<BackLink to="/">{t('back')}</BackLink>}
    >
      {!child ? (
        <EmptyState icon={Baby} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          {children.length > 1 && (
            <ChildChoice
              among={children}
              label={t('child')}
              value={child.id}
              onChange={(enfant) => go({ enfant })}
            />
          )}
          <AbsenceForm
            key={`${child.id} ${day ?? ''} ${half ?? ''}`}
            child={child}
            day={day}
            half={half}
            books={isOpen(me, '/cantine')}
            onSent={(id) => {
              setSent(id);
              go({ enfant: child.id }, 'date', 'demi');
            }}
          />
          <MissedList
            childId={child.id}
            onExplain={(missed) => go({ enfant: child.id, date: missed.date, demi: halfWord(missed.half) })}
          />
          <DeclaredList childId={child.id} sent={sent} />
        </div>
      )}
    </Page>
  );
}
