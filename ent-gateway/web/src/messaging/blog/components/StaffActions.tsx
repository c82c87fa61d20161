import { Clock, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../app/ui';
import { type Article, type Audience, publishArticle, withdrawArticle } from '../api';
import { useBlogMessages } from '../messages';
import { isPicture, narrower, refused, unsaid } from '../order';
import { useActs } from '../useActs';
import { ConsentWarning } from './ConsentWarning';
import { EmptyPage } from './EmptyPage';
import { NobodyOn } from './NobodyOn';
import { ReturnSheet } from './ReturnSheet';
import { ScheduleSheet } from './ScheduleSheet';

interface StaffActionsProps {
  article: Article;
  /** on the board, where the article itself is one tap away */
  brief?: boolean;
}

/** What a teacher can do with an article where it stands. Never plain "Publier" for a picture without consent. */
export function StaffActions({ article, brief }: StaffActionsProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const [sheet, open] = useState<'return' | 'schedule'>();
  const forbidden = refused(article).length > 0;
  const fewer = narrower(article);
  const [ticked, tick] = useState<string[]>([]);
  const waiting = unsaid(article);
  const saidIds = waiting.map(({ id: file }) => file).filter((file) => ticked.includes(file));
  const looked = saidIds.length === waiting.length;
  const { id, state } = article;
  const published = state === 'PUBLISHED';
  const publish = (audience: Audience | null) =>
    acts.mutate({
      call: () => publishArticle(id, article.version, { audience, saidIds }),
      done: 'done.published',
      audience: audience ?? article.audience,
    });
  const withdraw = () =>
    acts.mutate({
      call: () => withdrawArticle(id),
      done: published ? 'withdrawn' : 'withdrawn.scheduled',
      ...(published && { undo: () => publishArticle(id, null) }),
    });
  return (
    <div className="stack no-print">
      {forbidden && <ConsentWarning article={article} />}
      {article.page && !published && <EmptyPage article={article} />}
      {!published && !brief && (
        <NobodyOn pictures={waiting.filter(isPicture)} chosen={ticked} onChange={tick} />
      )}
      <div className="row wrap">
        {!published && !looked && (
          <Link className="btn primary" to={`/blog/${id}/ecrire#images`}>
            {t('faces.say')}
          </Link>
        )}
        {!published && looked && !forbidden && (
          <Button kind="primary" isPending={acts.isPending} onPress={() => publish(null)}>
            {t('publish')}
          </Button>
        )}
        {!published && looked && forbidden && fewer && (
          <Button isPending={acts.isPending} onPress={() => publish(fewer)}>
            {t('publish.families')}
          </Button>
        )}
        {brief ? (
          <Link className="btn" to={`/blog/${id}`}>
            {t('read')}
          </Link>
        ) : (
          <>
            {!published && looked && !forbidden && (
              <Button onPress={() => open('schedule')}>
                <Clock aria-hidden="true" size={18} />
                {t(state === 'SCHEDULED' ? 'publish.change' : 'publish.later')}
              </Button>
            )}
            {state === 'SUBMITTED' && <Button onPress={() => open('return')}>{t('return')}</Button>}
            {(published || state === 'SCHEDULED') && (
              <Button isPending={acts.isPending} onPress={withdraw}>
                <Undo2 aria-hidden="true" size={18} />
                {t(published ? 'withdraw' : 'withdraw.scheduled')}
              </Button>
            )}
            <Link className="btn" to={`/blog/${id}/ecrire`}>
              {t('edit')}
            </Link>
          </>
        )}
      </div>
      <ReturnSheet article={article} open={sheet === 'return'} onClose={() => open(undefined)} />
      <ScheduleSheet
        article={article}
        saidIds={saidIds}
        open={sheet === 'schedule'}
        onClose={() => open(undefined)}
      />
    </div>
  );
}
