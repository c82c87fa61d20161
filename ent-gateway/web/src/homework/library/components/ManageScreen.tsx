import { useSession } from '../../../app/session';
import { useLibraryMessages } from '../messages';
import { AddBook } from './AddBook';
import { CardsCard } from './CardsCard';
import { ExchangeCard } from './ExchangeCard';
import { LibrariansCard } from './LibrariansCard';
import { LibraryPage } from './LibraryPage';
import { RuleCard } from './RuleCard';
import { StockCard } from './StockCard';
import { TownKeepingCard } from './TownKeepingCard';

/** Keeping the library: new books, files and stock-taking; for the school itself also reader cards, the rule and who helps. */
export function ManageScreen() {
  const t = useLibraryMessages();
  const { space } = useSession();
  const ofSchool = space !== 'librarian';
  return (
    <LibraryPage title={t('manage.title')}>
      {(schoolId) => (
        <div className="manage" key={schoolId}>
          <AddBook schoolId={schoolId} />
          <ExchangeCard schoolId={schoolId} />
          {ofSchool && (
            <>
              <CardsCard schoolId={schoolId} />
              <RuleCard schoolId={schoolId} />
            </>
          )}
          <StockCard />
          {ofSchool && (
            <>
              <LibrariansCard schoolId={schoolId} />
              <TownKeepingCard schoolId={schoolId} />
            </>
          )}
        </div>
      )}
    </LibraryPage>
  );
}
