import { Signpost } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, Page } from '../ui';
import { useErrorMessages } from './messages';

/** The town does without the part of the product that an address belongs to. */
export function Stopped() {
  return <Nothing title="stopped" more="stopped.more" />;
}

export function NotFound() {
  return <Nothing title="notFound" more="notFound.more" />;
}

function Nothing({ title, more }: { title: 'notFound' | 'stopped'; more: 'notFound.more' | 'stopped.more' }) {
  const t = useErrorMessages();
  return (
    <Page title={t(title)} width="narrow">
      <EmptyState icon={Signpost} title={t(more)}>
        <Link className="btn primary" to="/">
          {t('home')}
        </Link>
      </EmptyState>
    </Page>
  );
}
