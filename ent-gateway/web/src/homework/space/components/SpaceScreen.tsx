import { useQuery } from '@tanstack/react-query';
import { BookOpen, NotebookPen, Settings, Utensils } from 'lucide-react';
import { addDays, mondayOf, nextWeekday, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Loaded, Page } from '../../../app/ui';
import { diaryOfChild } from '../../diary/api';
import { dayOfEntry } from '../../diary/days';
import { useSpaceMessages } from '../messages';
import { Tile } from './Tile';
import { ToDoList } from './ToDoList';
import './space.css';

/** A pupil's first screen: few things, large, readable aloud. */
export function SpaceScreen() {
  const t = useSpaceMessages();
  const language = useLanguage();
  const { me } = useSession();
  const next = nextWeekday(today());
  const monday = mondayOf(next);
  const diary = useQuery({
    queryKey: ['diary', me.person.id, monday],
    queryFn: () => diaryOfChild(me.person.id, monday, addDays(monday, 4)),
  });
  const due = diary.data?.entries.filter((entry) => entry.kind === 'HOMEWORK' && dayOfEntry(entry) === next);
  const [schoolClass] = me.classes;
  const day = plainDay(next, language);
  return (
    <Page
      title={t('title', { name: me.person.givenName })}
      before={schoolClass && t('class', { name: schoolClass.name })}
    >
      <ul className="tiles">
        <Tile to="/devoirs" icon={NotebookPen} tint={1} word={t('todo')} count={due?.length ?? 0} />
        <Tile to={`/devoirs?date=${monday}`} icon={BookOpen} tint={2} word={t('week')} />
        <Tile to="/menus" icon={Utensils} tint={4} word={t('lunch')} />
        <Tile to="/compte" icon={Settings} tint={3} word={t('settings')} />
      </ul>
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t('tomorrow', { day })}</h2>
        <Loaded query={diary}>
          {() => <ToDoList entries={due ?? []} nothing={t('nothing', { day })} />}
        </Loaded>
      </section>
    </Page>
  );
}
