import { ListChecks } from 'lucide-react';
import { Button } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { BookActions } from './BookActions';

interface ChosenBooksProps {
  schoolId: string;
  /** undefined while nobody chooses */
  chosen: string[] | undefined;
  shown: string[];
  onChange: (chosen: string[] | undefined) => void;
}

/** Several books of the list at once: their labels, or out of the catalogue. */
export function ChosenBooks({ schoolId, chosen, shown, onChange }: ChosenBooksProps) {
  const t = useLibraryMessages();
  if (!chosen)
    return (
      <div className="row no-print">
        <Button onPress={() => onChange([])}>
          <ListChecks aria-hidden="true" size={18} />
          {t('choose')}
        </Button>
      </div>
    );
  return (
    <section className="card pad stack no-print" aria-label={t('choose')}>
      <p role="status">{t('choose.count', { count: chosen.length })}</p>
      <div className="row wrap">
        <Button onPress={() => onChange([...new Set([...chosen, ...shown])])}>{t('choose.all')}</Button>
        <Button onPress={() => onChange(undefined)}>{t('choose.end')}</Button>
      </div>
      {chosen.length > 0 && (
        <BookActions schoolId={schoolId} bookIds={chosen} onRemoved={() => onChange(undefined)} />
      )}
    </section>
  );
}
