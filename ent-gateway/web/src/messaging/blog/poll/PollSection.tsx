import { useQuery } from '@tanstack/react-query';
import { Vote } from 'lucide-react';
import { useState } from 'react';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { PollResult } from './PollResult';
import { PollSheet } from './PollSheet';
import { pollQuery } from './queries';
import { VoteForm } from './VoteForm';
import './poll.css';

/** What an article asks its readers; who writes it may ask something. */
export function PollSection({ article }: { article: Article }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const { data } = useQuery(pollQuery(article.id));
  const [writing, write] = useState(false);
  const [again, voteAgain] = useState(false);
  const [voted, setVoted] = useState(false);
  if (!data || (!data.poll && !data.writable)) return null;
  const { poll, writable } = data;
  const votes = poll?.open && (poll.mine === null || again);
  const ends = poll?.closesAt;
  return (
    <section className="stack" aria-label={t('poll')}>
      {poll && (
        <div className="card pad stack poll">
          {votes ? (
            <VoteForm
              id={article.id}
              poll={poll}
              onDone={() => {
                setVoted(true);
                voteAgain(false);
              }}
            />
          ) : (
            <PollResult poll={poll} arrived={voted} />
          )}
          {poll.open && !votes && <Button onPress={() => voteAgain(true)}>{t('poll.again')}</Button>}
          {votes && poll.voices !== null && poll.mine === null && <PollResult poll={poll} brief />}
          {!poll.open && article.state === 'PUBLISHED' && <p className="s soft">{t('poll.closed')}</p>}
          {article.state !== 'PUBLISHED' && <p className="s soft">{t('poll.soon')}</p>}
          {poll.open && ends && (
            <p className="s soft">
              {t('poll.until', { when: `${nearDay(dayOf(ends), language)}, ${clock(ends, language)}` })}
            </p>
          )}
        </div>
      )}
      {writable && (
        <Button className="poll-ask no-print" onPress={() => write(true)}>
          <Vote aria-hidden="true" size={18} />
          {t(poll ? 'poll.change' : 'poll.ask')}
        </Button>
      )}
      <PollSheet article={article} poll={poll} open={writing} onClose={() => write(false)} />
    </section>
  );
}
