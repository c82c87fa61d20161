import { useQuery } from '@tanstack/react-query';
import { BookOpen, NotebookPen, Settings, Utensils } from 'lucide-react';
import { addDays, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Loaded, Page } from '../../../app/ui';
import { diaryOfChild } from '../../diary/api';
import { useSpaceMessages } from '../messages';
import { nextWork } from '../next';
import { Tile } from './Tile';
import { ToDoList } from './ToDoList';
import './space.css';

/** A pupil's first screen: few things, large, readable aloud. */
export function SpaceScreen() {
  const t = useSpaceMessages();
  const language = useLanguage();
  const { me } = useSession();
  const now = today();
  const diary = useQuery({
    queryKey: ['diary', me.person.id, 'next', now],
    queryFn: () => diaryOfChild(me.person.id, now, addDays(now, 8)),
  });
  const { day: next, entries } = nextWork(diary.data?.entries ?? [], now);
  const [schoolClass] = me.classes;
  const day = plainDay(next, language);
  return (
    <Page
      title={t('title', { name: me.person.givenName })}
      before={schoolClass && t('class', { name: schoolClass.name })}
    >
      <ul className="tiles">
        <Tile
          to={`/devoirs?date=${next}`}
          icon={NotebookPen}
          tint={1}
          word={t('todo')}
          count={entries.length}
        />
        <Tile to="/devoirs" icon={BookOpen} tint={2} word={t('week')} />
        <Tile to="/menus" icon={Utensils} tint={4} word={t('lunch')} />
        <Tile to="/compte" icon={Settings} tint={3} word={t('settings')} />
      </ul>
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{t('tomorrow', { day })}</h2>
        <Loaded query={diary}>{() => <ToDoList entries={entries} nothing={t('nothing', { day })} />}</Loaded>
      </section>
    </Page>
  );
}
