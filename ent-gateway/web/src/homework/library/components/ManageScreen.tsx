import { useLibraryMessages } from '../messages';
import { AddBook } from './AddBook';
import { CardsCard } from './CardsCard';
import { ExchangeCard } from './ExchangeCard';
import { LibrariansCard } from './LibrariansCard';
import { LibraryPage } from './LibraryPage';
import { RuleCard } from './RuleCard';
import { StockCard } from './StockCard';

/** Keeping the library: new books, files, reader cards, the rule of lending and stock-taking. */
export function ManageScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('manage.title')}>
      {(schoolId) => (
        <div className="manage" key={schoolId}>
          <AddBook schoolId={schoolId} />
          <ExchangeCard schoolId={schoolId} />
          <CardsCard schoolId={schoolId} />
          <RuleCard schoolId={schoolId} />
          <StockCard />
          <LibrariansCard schoolId={schoolId} />
        </div>
      )}
    </LibraryPage>
  );
}
