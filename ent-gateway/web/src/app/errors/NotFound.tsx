import { Signpost } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, Page } from '../ui';
import { useErrorMessages } from './messages';

export function NotFound() {
  const t = useErrorMessages();
  return (
    <Page title={t('notFound')} width="narrow">
      <EmptyState icon={Signpost} title={t('notFound.more')}>
        <Link className="btn primary" to="/">
          {t('home')}
        </Link>
      </EmptyState>
    </Page>
  );
}
