import { Plus, Star } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Sheet } from '../../../app/ui';
import type { Portfolio, Work } from '../api';
import { usePortfolioMessages } from '../messages';
import { usePortfolio } from '../usePortfolio';
import { ChooseForm } from './ChooseForm';
import { CommentForm } from './CommentForm';
import { WorkCard } from './WorkCard';

/** The chosen work, and the ways to choose, comment and take out. */
export function PortfolioDesk({ portfolio }: { portfolio: Portfolio }) {
  const t = usePortfolioMessages();
  const { space } = useSession();
  const { childId, givenName, chooses, comments, writes, works } = portfolio;
  const { takingOut } = usePortfolio(childId);
  const [choosing, choose] = useState(false);
  const [commented, comment] = useState<Work>();
  const isPupil = space === 'pupil';
  const reader = chooses ? 'empty.teacher' : 'empty.family';
  const teaching = isPupil ? t(chooses ? 'empty.pupil' : 'empty.nursery') : t(reader, { name: givenName });
  return (
    <>
      {chooses && (
        <div className="row">
          <Button kind="primary" className="portfolio-act" onPress={() => choose(true)}>
            <Plus aria-hidden="true" size={22} />
            {t('choose')}
          </Button>
        </div>
      )}
      {works.length === 0 ? (
        <EmptyState icon={Star} title={t('empty')}>
          <p>{teaching}</p>
        </EmptyState>
      ) : (
        <ul className="portfolio-works">
          {works.map((work) => (
            <WorkCard
              key={work.id}
              work={work}
              onComment={comments ? () => comment(work) : undefined}
              onTakeOut={chooses ? () => takingOut.mutate(work) : undefined}
            />
          ))}
        </ul>
      )}
      {space === 'family' && <p className="s soft">{t('archive')}</p>}
      <Sheet title={t('choose')} open={choosing} onClose={() => choose(false)}>
        <ChooseForm childId={childId} onDone={() => choose(false)} />
      </Sheet>
      <Sheet title={t('comment')} open={commented !== undefined} onClose={() => comment(undefined)}>
        {commented && (
          <CommentForm childId={childId} work={commented} writes={writes} onDone={() => comment(undefined)} />
        )}
      </Sheet>
    </>
  );
}
