import { useQuery } from '@tanstack/react-query';
import { Heart, PartyPopper } from 'lucide-react';
import { EmptyState, Loaded, PrintButton } from '../../../app/ui';
import { listOverdue } from '../api';
import { useLibraryMessages } from '../messages';
import { LateClass } from './LateClass';
import { LateList } from './LateList';
import { LibraryPage } from './LibraryPage';
import { TellFamilies } from './TellFamilies';

/** Late books by class. No fines, nothing on the wall. */
export function OverdueScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('overdue.title')} actions={<PrintButton>{t('overdue.print')}</PrintButton>}>
      {(schoolId) => <Overdue schoolId={schoolId} />}
    </LibraryPage>
  );
}

function Overdue({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const overdue = useQuery({
    queryKey: ['library', 'overdue', schoolId],
    queryFn: () => listOverdue(schoolId),
  });
  return (
    <Loaded query={overdue}>
      {({ classes, elsewhere, today }) => {
        const late = classes.filter(({ loans }) => loans.length > 0);
        return (
          <>
            {late.length + elsewhere.length === 0 && (
              <EmptyState icon={PartyPopper} title={t('overdue.none')}>
                <p>{t('overdue.none.more')}</p>
              </EmptyState>
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
            {elsewhere.length > 0 && (
              <section className="card stack pad" aria-labelledby="elsewhere">
                <h2 id="elsewhere">{t('overdue.elsewhere')}</h2>
                <p className="s soft">{t('overdue.elsewhere.more')}</p>
                <LateList schoolId={schoolId} loans={elsewhere} today={today} />
                <div className="row no-print">
                  <TellFamilies schoolId={schoolId} loans={elsewhere} />
                </div>
              </section>
            )}
            <p className="card pad row overdue-word">
              <Heart aria-hidden="true" size={22} />
              <span>
                <span className="b">{t('overdue.gently')}</span> {t('overdue.gently.more')}
              </span>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
