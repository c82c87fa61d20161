import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { schoolLoansQuery, sharingQuery } from '../between';
import { useLibraryMessages } from '../messages';
import { LibraryPage } from './LibraryPage';
import { SchoolLoanList } from './SchoolLoanList';
import { SharedBooks } from './SharedBooks';
import { SharingCard } from './SharingCard';

/** Books that schools of the territory lend each other: what is asked for, what is away, and what the others have. */
export function BetweenScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('between.title')}>
      {(schoolId) => <Between key={schoolId} schoolId={schoolId} />}
    </LibraryPage>
  );
}

function Between({ schoolId }: { schoolId: string }) {
  const sharing = useQuery(sharingQuery(schoolId));
  const loans = useQuery(schoolLoansQuery(schoolId));
  return (
    <Loaded query={sharing}>
      {(known) => (
        <>
          <SharingCard schoolId={schoolId} sharing={known} />
          <Loaded query={loans}>{(all) => <SchoolLoanList loans={all} />}</Loaded>
          {known.shared && known.others.length > 0 && <SharedBooks schoolId={schoolId} />}
        </>
      )}
    </Loaded>
  );
}
