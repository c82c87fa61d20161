import { useQuery } from '@tanstack/react-query';
import { Heart, PartyPopper } from 'lucide-react';
import { EmptyState, Loaded } from '../../../app/ui';
import { listOverdue, type Overdue } from '../api';
import { useLibraryMessages } from '../messages';
import { LateClass } from './LateClass';
import { LateElsewhere } from './LateElsewhere';
import { LibraryPage } from './LibraryPage';
import { PrintSlips } from './PrintSlips';

/** Late books by class. No fines, nothing on the wall: the page isn't printed, only a slip for each child. */
export function OverdueScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('overdue.title')}>{(schoolId) => <LateBooks schoolId={schoolId} />}</LibraryPage>
  );
}

function LateBooks({ schoolId }: { schoolId: string }) {
  const overdue = useQuery({
    queryKey: ['library', 'overdue', schoolId],
    queryFn: () => listOverdue(schoolId),
  });
  return <Loaded query={overdue}>{(shown) => <Classes schoolId={schoolId} {...shown} />}</Loaded>;
}

function Classes({ schoolId, classes, elsewhere, today }: Overdue & { schoolId: string }) {
  const t = useLibraryMessages();
  const late = classes.filter(({ loans }) => loans.length > 0);
  const all = [...classes.flatMap(({ loans }) => loans), ...elsewhere];
  return (
    <>
      {all.length === 0 && (
        <EmptyState icon={PartyPopper} title={t('overdue.none')}>
          <p>{t('overdue.none.more')}</p>
        </EmptyState>
      )}
      {late.length > 1 && (
        <div className="row wrap no-print">
          <PrintSlips schoolId={schoolId} loans={all} all />
        </div>
      )}
      {classes.map((one) => (
        <LateClass
          key={one.id}
          schoolId={schoolId}
          schoolClass={one}
          today={today}
          open={late.length === 1}
        />
      ))}
      {elsewhere.length > 0 && <LateElsewhere schoolId={schoolId} loans={elsewhere} today={today} />}
      <p className="print-only">{t('overdue.onPaper')}</p>
      <p className="card pad row overdue-word no-print">
        <Heart aria-hidden="true" size={22} />
        <span>
          <span className="b">{t('overdue.gently')}</span> {t('overdue.gently.more')}
        </span>
      </p>
    </>
  );
}
