import { useInfiniteQuery } from '@tanstack/react-query';
import { FolderCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, EmptyState, Loaded, Page } from '../../../app/ui';
import { type FileState, listQueue, type QueueLine } from '../api';
import { useFileMessages } from '../messages';
import './file.css';

const states = ['SENT', 'RETURNED', 'DRAFT', 'ACCEPTED'] as const;

/** The town hall's files, those that wait longest first. */
export function QueueScreen() {
  const t = useFileMessages();
  const [state, setState] = useState<FileState>('SENT');
  const queue = useInfiniteQuery({
    queryKey: ['canteen', 'queue', state],
    queryFn: ({ pageParam }) => listQueue(state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const counts = queue.data?.pages[0]?.counts ?? {};
  return (
    <Page title={t('queue')}>
      <Choice
        label={t('queue.tabs')}
        hideLabel
        value={state}
        onChange={setState}
        options={states.map((value) => ({
          value,
          label: `${t(`queue.${value}`)} (${counts[value] ?? 0})`,
        }))}
      />
      <Loaded query={queue}>
        {({ pages }) => {
          const lines = pages.flatMap(({ files }) => files);
          return lines.length === 0 ? (
            <EmptyState icon={FolderCheck} title={t('queue.empty')}>
              {state === 'SENT' && <p>{t('queue.empty.SENT')}</p>}
            </EmptyState>
          ) : (
            <>
              <ul className="card plain-list queue">
                {lines.map((line) => (
                  <QueueRow key={line.child.id} line={line} />
                ))}
              </ul>
              {queue.hasNextPage && (
                <Button isPending={queue.isFetchingNextPage} onPress={() => void queue.fetchNextPage()}>
                  {t('queue.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function QueueRow({ line }: { line: QueueLine }) {
  const t = useFileMessages();
  const language = useLanguage();
  const { child } = line;
  return (
    <li className="queue-row">
      <div>
        <Link to={`/dossiers/${child.id}`} className="b">
          {child.familyName} {child.givenName}
        </Link>
        <p className="s soft">
          {child.schoolName} · {child.className}
          {line.signedAt && ` · ${t('queue.since', { day: fullDate(dayOf(line.signedAt), language) })}`}
        </p>
      </div>
      <div className="row wrap">
        {line.own && <span className="pill plain-soft">{t('queue.own')}</span>}
        {line.allergic && <span className="pill danger-soft">{t('queue.allergic')}</span>}
        {line.carePlan && <span className="pill warn">{t('queue.plan')}</span>}
        {line.changed && <span className="pill info">{t('queue.changed')}</span>}
      </div>
    </li>
  );
}
