import { useQuery } from '@tanstack/react-query';
import { BookOpen, Eye, Library, Newspaper, NotebookPen, Settings, Utensils } from 'lucide-react';
import { comingDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { isOff, useSession } from '../../../app/session';
import { Loaded, Page } from '../../../app/ui';
import { useSpaceMessages } from '../messages';
import { findNextWork } from '../next';
import { Tile } from './Tile';
import { ToDoList } from './ToDoList';
import './space.css';

/** A pupil's first screen: few things, large, readable aloud. */
export function SpaceScreen() {
  const t = useSpaceMessages();
  const language = useLanguage();
  const { me } = useSession();
  const now = today();
  const [schoolClass] = me.classes;
  const work = useQuery({
    queryKey: ['diary', me.person.id, 'next', now],
    queryFn: () => findNextWork(me.person.id, schoolClass?.schoolId, now),
  });
  const day = work.data ? comingDay(work.data.day, now, language) : '';
  return (
    <Page
      title={t('title', { name: me.person.givenName })}
      before={schoolClass && t('class', { name: schoolClass.name })}
    >
      <ul className="tiles">
        <Tile
          to={work.data ? `/devoirs?date=${work.data.day}` : '/devoirs'}
          icon={NotebookPen}
          tint={1}
          word={t('todo')}
          count={work.data?.entries.length ?? 0}
        />
        <Tile to="/devoirs" icon={BookOpen} tint={2} word={t('week')} />
        {!isOff(me, 'MESSAGING') && <Tile to="/blog" icon={Newspaper} tint={3} word={t('blog')} />}
        <Tile to="/bibliotheque" icon={Library} tint={3} word={t('library')} />
        <Tile to="/a-voir" icon={Eye} tint={4} word={t('toSee')} />
        {!isOff(me, 'CANTEEN') && <Tile to="/menus" icon={Utensils} tint={4} word={t('lunch')} />}
        <Tile to="/compte" icon={Settings} tint={3} word={t('settings')} />
      </ul>
      <section className="card todo" aria-labelledby="todo">
        <h2 id="todo">{day ? t('tomorrow', { day }) : t('todo')}</h2>
        <Loaded query={work}>
          {({ entries }) => <ToDoList entries={entries} nothing={t('nothing', { day })} />}
        </Loaded>
      </section>
    </Page>
  );
}
