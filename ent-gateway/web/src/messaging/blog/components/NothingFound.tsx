import { SearchX } from 'lucide-react';
import { Button, EmptyState } from '../../../app/ui';
import { useBlogMessages } from '../messages';

/** No article has what is looked for. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useBlogMessages();
  return (
    <EmptyState icon={SearchX} title={t('find.none')}>
      <p>{t('find.none.more')}</p>
      <Button onPress={onClear}>{t('find.clear')}</Button>
    </EmptyState>
  );
}
