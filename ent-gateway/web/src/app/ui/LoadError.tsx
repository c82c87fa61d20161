import { CloudOff, RotateCw, Signpost } from 'lucide-react';
import { Link } from 'react-router';
import { hasStatus, UnreachableError } from '../http';
import { Button } from './Button';
import { EmptyState } from './EmptyState';
import { useUiMessages } from './messages';
import { minutesOf, slowedProblem } from './slowed';

interface LoadErrorProps {
  error: Error;
  retry?: () => void;
  /** asked again: it stays, and so does the focus, until the answer is there */
  pending?: boolean;
}

/** What could not be read says so and offers the way out. */
export function LoadError({ error, retry, pending = false }: LoadErrorProps) {
  const t = useUiMessages();
  if (hasStatus(error, 404) || hasStatus(error, 400)) return <NoSuchPage />;
  // a refusal is final: asking again brings nothing
  const isForbidden = hasStatus(error, 403);
  const sentence =
    error instanceof UnreachableError
      ? 'error.offline'
      : isForbidden
        ? 'error.forbidden'
        : slowedProblem(error);
  return (
    <div role="alert">
      <EmptyState icon={CloudOff} title={t('error.title')}>
        <p>{t(sentence, { count: minutesOf(error) })}</p>
        {retry && !isForbidden && (
          <Button onPress={retry} isPending={pending}>
            <RotateCw aria-hidden="true" size={18} />
            {t('error.retry')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}

/** Asking again brings nothing: the address is wrong, or what it led to is gone. */
function NoSuchPage() {
  const t = useUiMessages();
  return (
    <div role="alert">
      <EmptyState icon={Signpost} title={t('error.noPage')}>
        <p>{t('error.notFound')}</p>
        <Link className="btn primary" to="/">
          {t('error.home')}
        </Link>
      </EmptyState>
    </div>
  );
}
