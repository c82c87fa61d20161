import { useQuery } from '@tanstack/react-query';
import { Baby, NotebookPen, PartyPopper } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { capital } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { ChildChoice } from '../../diary';
import { listToDo, type ToDo } from '../api';
import { dayWords } from '../days';
import { todoKey } from '../keys';
import { useWorkMessages } from '../messages';
import { groupsOf } from '../todo';
import { ToDoSection } from './ToDoSection';
import './work.css';

/** What there is to do and to hand in: a guardian's children one at a time, or the pupil's own. */
export function ToDoScreen() {
  const t = useWorkMessages();
  const { me, space } = useSession();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('enfant');
  const childId =
    space === 'pupil' ? me.person.id : (me.children.find(({ id }) => id === asked) ?? me.children[0])?.id;
  const todo = useQuery({
    queryKey: todoKey(childId ?? ''),
    queryFn: () => listToDo(childId ?? ''),
    enabled: Boolean(childId),
    // ticks are made on the home of the class as well
    staleTime: 0,
  });
  const diary = space === 'family' && childId ? `/devoirs?enfant=${childId}` : '/devoirs';
  return (
    <Page
      title={t('title')}
      actions={
        <Link className="btn" to={diary}>
          <NotebookPen aria-hidden="true" size={18} />
          {t('diary')}
        </Link>
      }
    >
      {!childId && <EmptyState icon={Baby} title={t('none')} />}
      {space === 'family' && childId && (
        <ChildChoice value={childId} onChange={(id) => setSearch({ enfant: id }, { replace: true })} />
      )}
      {childId && <Loaded query={todo}>{(shown) => <Groups todo={shown} childId={childId} />}</Loaded>}
    </Page>
  );
}

function Groups({ todo, childId }: { todo: ToDo; childId: string }) {
  const t = useWorkMessages();
  const language = useLanguage();
  const { late, coming, over } = groupsOf(todo);
  if (todo.entries.length === 0)
    return (
      <EmptyState icon={PartyPopper} title={t('empty')}>
        <p>{t('empty.more')}</p>
      </EmptyState>
    );
  return (
    <div className="stack-l">
      {late.length > 0 && <ToDoSection title={t('late')} entries={late} childId={childId} />}
      {coming.map(({ day, entries }) => (
        <ToDoSection
          key={day}
          title={capital(t('for', { day: dayWords(day, todo.today, t, language) }))}
          entries={entries}
          childId={childId}
        />
      ))}
      {over.length > 0 && <ToDoSection title={t('over')} entries={over} childId={childId} />}
    </div>
  );
}
