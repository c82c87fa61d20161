import { useQuery } from '@tanstack/react-query';
import { ChevronRight, CircleCheck, Inbox } from 'lucide-react';
import { Link } from 'react-router';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, Loaded, Skeleton } from '../../../app/ui';
import { listDeskItems } from '../api';
import { useQueueMessages } from '../messages';
import { dayOf, queueOf } from '../words';
import './queues.css';

/** What needs the town hall today, from every feature that has a queue. */
export function DeskQueues() {
  const t = useQueueMessages();
  const language = useLanguage();
  const items = useQuery({ queryKey: ['canteen', 'desk'], queryFn: listDeskItems });
  return (
    <section className="card pad" aria-labelledby="queues">
      <h2 id="queues">{t('queues')}</h2>
      <Loaded query={items} skeleton={<Skeleton lines={2} height={56} />}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={CircleCheck} title={t('queues.none')}>
              <p>{t('queues.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="desk-queues">
              {list.map(({ kind, count, since, link, facts }) => (
                <li key={kind}>
                  <Link to={link}>
                    <span className="desk-icon warn">
                      <Inbox aria-hidden="true" size={20} />
                    </span>
                    <span>
                      <span className="b">{t(queueOf(kind), { count, ...facts })}</span>
                      {since && (
                        <span className="desk-since s soft">
                          {t(dayOf(kind), { day: longDay(since, language) })}
                        </span>
                      )}
                    </span>
                    <ChevronRight aria-hidden="true" size={20} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
