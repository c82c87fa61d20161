import { useInfiniteQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { addDays, capital, dayOf, fullDate, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { NotFound } from '../../../app/errors';
import { useSettled } from '../../../app/search';
import { BackLink, Button, EmptyState, Loaded, Page } from '../../../app/ui';
import { type Entry, listTrail, page, type Question } from '../api';
import { actIn, useTrailMessages } from '../messages';
import { faultOf } from '../question';
import { ExportButton } from './ExportButton';
import { TrailFilter } from './TrailFilter';
import { TrailLine } from './TrailLine';
import './trail.css';

/** What people did, newest first, for those who administer the town. */
export function TrailScreen() {
  const t = useTrailMessages();
  const language = useLanguage();
  const { me } = useSession();
  const [linked] = useSearchParams();
  const { state } = useLocation() as { state: { name?: string } | null };
  const [question, setQuestion] = useState<Question>(() => {
    const named = (id: string | null) => (id ? { id, name: state?.name ?? '' } : undefined);
    return {
      from: addDays(today(), -6),
      to: today(),
      action: '',
      actor: named(linked.get('par')),
      about: named(linked.get('sur')),
    };
  });
  // arrow keys pass by kinds that nobody wants to read: each reading is kept
  const asked = useSettled(question);
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const trail = useInfiniteQuery({
    queryKey: ['trail', asked],
    queryFn: ({ pageParam }) => listTrail(asked, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.length === page ? last.at(-1)?.id : undefined),
    enabled: administers && !faultOf(asked),
  });
  if (!administers) return <NotFound />;
  return (
    <Page
      title={t('title')}
      before={<BackLink to="/territoire">{t('territory')}</BackLink>}
      actions={<ExportButton question={question} />}
    >
      <p className="soft">{t('intro')}</p>
      <TrailFilter question={question} onChange={setQuestion} />
      <p className="print-only">
        {t('printed', {
          from: fullDate(question.from, language),
          to: fullDate(question.to, language),
          shown: question.action ? actIn(question.action, t) : t('kind.all'),
        })}
      </p>
      {!faultOf(question) && (
        <Loaded query={trail}>
          {({ pages }) => {
            const entries = pages.flat();
            return entries.length === 0 ? (
              <EmptyState icon={ScrollText} title={t('empty')}>
                <p>{t('empty.more')}</p>
              </EmptyState>
            ) : (
              <>
                <Days entries={entries} onAsk={(one) => setQuestion({ ...question, ...one })} />
                {trail.hasNextPage && (
                  <Button isPending={trail.isFetchingNextPage} onPress={() => void trail.fetchNextPage()}>
                    {t('more')}
                  </Button>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </Page>
  );
}

function Days({ entries, onAsk }: { entries: Entry[]; onAsk: (one: Partial<Question>) => void }) {
  const language = useLanguage();
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, those]) => (
    <section key={day} className="stack">
      <h2>{capital(longDay(day, language))}</h2>
      <ul className="card trail">
        {those.map((entry) => (
          <TrailLine key={entry.id} entry={entry} onAsk={onAsk} />
        ))}
      </ul>
    </section>
  ));
}
