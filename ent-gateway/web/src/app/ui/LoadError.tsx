import { CloudOff, RotateCw } from 'lucide-react';
import { hasStatus, UnreachableError } from '../http';
import { Button } from './Button';
import { EmptyState } from './EmptyState';
import { useUiMessages } from './messages';

/** A list that could not be read says so and offers the way out. */
export function LoadError({ error, retry }: { error: Error; retry?: () => void }) {
  const t = useUiMessages();
  const sentence =
    error instanceof UnreachableError
      ? 'error.offline'
      : hasStatus(error, 404)
        ? 'error.notFound'
        : hasStatus(error, 403)
          ? 'error.forbidden'
          : 'error.server';
  return (
    <div role="alert">
      <EmptyState icon={CloudOff} title={t('error.title')}>
        <p>{t(sentence)}</p>
        {retry && (
          <Button onPress={retry}>
            <RotateCw aria-hidden="true" size={18} />
            {t('error.retry')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}
