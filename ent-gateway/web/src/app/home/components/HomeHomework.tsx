import { Check, NotebookPen } from 'lucide-react';
import { Link } from 'react-router';
import type { Day } from '../../format';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';

interface HomeHomeworkProps {
  childId: string;
  date: Day;
  due: NonNullable<HomeDay['homework']>;
}

/** What a child has to hand in on a day. */
export function HomeHomework({ childId, date, due }: HomeHomeworkProps) {
  const t = useHomeMessages();
  return (
    <div className="home-line">
      <NotebookPen aria-hidden="true" size={20} />
      {due.length ? (
        <ul className="home-homework">
          {due.map((entry) => (
            <li key={entry.id}>
              <Link to={`/devoirs?enfant=${childId}&date=${date}`}>{entry.subject}</Link>{' '}
              <span className="home-text">{entry.text}</span>
              {(entry.ticked || entry.handedIn) && (
                <span className="homework-done">
                  <Check aria-hidden="true" size={15} /> {t(entry.handedIn ? 'handedIn' : 'ticked')}
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <span className="soft">{t('homework.none')}</span>
      )}
    </div>
  );
}
