import { ArrowLeft, UserX } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { dayIn } from '../../../app/format';
import { useActing, useChildren } from '../../../app/session';
import { EmptyState, Page } from '../../../app/ui';
import { useAbsenceMessages } from '../messages';
import { AbsenceForm } from './AbsenceForm';
import { SentNotes } from './SentNotes';
import './absence.css';

/** A family says why a child is away, and reads what the town hall answered. */
export function AbsenceScreen() {
  const t = useAbsenceMessages();
  const children = useChildren();
  const acting = useActing();
  const [search] = useSearchParams();
  return (
    <Page
      title={t('title')}
      width="narrow"
      before={
        <Link to={acting ? `/familles/${acting.familyId}` : '/cantine'} className="row">
          <ArrowLeft aria-hidden="true" size={18} />
          {acting ? acting.name : t('back')}
        </Link>
      }
    >
      {children.length === 0 ? (
        <EmptyState icon={UserX} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          <AbsenceForm family={children} child={search.get('enfant')} day={dayIn(search.get('jour'))} />
          {!acting && <SentNotes />}
        </div>
      )}
    </Page>
  );
}
