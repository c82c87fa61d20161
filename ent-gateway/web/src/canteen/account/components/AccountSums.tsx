import { useQuery } from '@tanstack/react-query';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice, Skeleton } from '../../../app/ui';
import { sumAccounts } from '../api';
import { useAccountMessages } from '../messages';

interface AccountSumsProps {
  month: string;
  /** what was searched for; empty for all */
  name: string;
  /** days of children whom no household has stand apart */
  apart: boolean;
}

/** The sum of all accounts that are looked for, also of those on pages that nobody has opened. */
export function AccountSums({ month, name, apart }: AccountSumsProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  const sum = useQuery({
    queryKey: ['canteen', 'accounts', 'sum', month, name],
    queryFn: ({ signal }) => sumAccounts(month, name, signal),
  });
  if (sum.error) return <Notice kind="warn">{t('accounts.sum.failed')}</Notice>;
  if (!sum.data) {
    return (
      <>
        <div className="no-print">
          <Skeleton lines={1} height={120} />
        </div>
        <p className="print-only b">{t('accounts.sum.loading')}</p>
      </>
    );
  }
  const { households, totals } = sum.data;
  if (households === 0) return null;
  const figures = [
    [t('accounts.sum.households'), String(households)],
    [t('columns.certain'), euros(totals.certainCents, language)],
    [t('columns.open'), euros(totals.openCents, language)],
    [t('accounts.sum.total'), euros(totals.certainCents + totals.openCents, language)],
  ] as const;
  return (
    <section
      className="card pad stack"
      aria-label={name ? t('accounts.sum.found', { name }) : t('accounts.sum.all')}
    >
      <h2>{name ? t('accounts.sum.found', { name }) : t('accounts.sum.all')}</h2>
      <dl className="account-sums">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt className="s soft">{label}</dt>
            <dd className="big number">{figure}</dd>
          </div>
        ))}
      </dl>
      {apart && <p className="s soft">{t('accounts.sum.apart')}</p>}
    </section>
  );
}
