import { useLibraryMessages } from '../messages';
import { AddBook } from './AddBook';
import { CardsCard } from './CardsCard';
import { ExchangeCard } from './ExchangeCard';
import { LibraryPage } from './LibraryPage';
import { RuleCard } from './RuleCard';

/** Keeping the library: new books, files, reader cards and the rule of lending. */
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
        </div>
      )}
    </LibraryPage>
  );
}
