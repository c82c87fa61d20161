import { Baby } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ChildChoice } from '../../../app/childchoice';
import { useChildren, useSession } from '../../../app/session';
import { EmptyState, Page } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { LibraryTabs } from './LibraryTabs';
import './library.css';

interface ChildPageProps {
  /** its title for a pupil, and for a family */
  mine: string;
  others: string;
  children: (childId: string) => ReactNode;
}

/** A page about the books of one child: a pupil's own, or those of the child that a family chooses. */
export function ChildPage({ mine, others, children }: ChildPageProps) {
  const t = useLibraryMessages();
  const { me, space } = useSession();
  const own = useChildren();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('enfant');
  // a child who has left isn't among the own ones any more, and still has its books to bring back
  const childId = space === 'pupil' ? me.person.id : (asked ?? own[0]?.id);
  return (
    <Page title={space === 'pupil' ? mine : others}>
      <LibraryTabs />
      {!childId && <EmptyState icon={Baby} title={t('shelf.noChild')} />}
      {space === 'family' && own.length > 1 && childId && (
        <ChildChoice
          among={own}
          label={t('child')}
          hideLabel
          value={childId}
          onChange={(id) => setSearch({ enfant: id }, { replace: true })}
        />
      )}
      {childId && children(childId)}
    </Page>
  );
}
