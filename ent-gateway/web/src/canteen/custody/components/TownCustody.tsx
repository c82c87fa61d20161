import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import { type CustodyView, type PayerPreview, type Period, previewWithdrawal, withdrawCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { changeProblem } from '../problems';
import { CustodyForm } from './CustodyForm';
import { PayerSheet } from './PayerSheet';
import { Periods } from './Periods';

/** The town hall reads what holds when, takes back what hasn't begun, and sets what follows. */
export function TownCustody({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const [asked, ask] = useState<{ period: Period; preview: PayerPreview }>();
  const looking = useMutation({
    mutationFn: ({ id }: Period) => previewWithdrawal(view.child.id, id),
    onSuccess: (preview, period) => ask({ period, preview }),
  });
  return (
    <div className="stack">
      {looking.error && <Notice kind="danger">{t(changeProblem(looking.error))}</Notice>}
      <Periods
        periods={view.versions}
        households={view.households}
        onWithdraw={(period) => looking.mutate(period)}
      />
      {asked && (
        <PayerSheet
          title={t('withdraw', { from: fullDate(asked.period.from, language) })}
          preview={asked.preview}
          turns={view.versions.filter(({ id }) => id !== asked.period.id)}
          households={view.households}
          confirm={t('withdraw.confirm')}
          done={t('withdrawn')}
          onConfirm={() => withdrawCustody(view.child.id, asked.period.id)}
          onClose={() => ask(undefined)}
        />
      )}
      <CustodyForm view={view} />
    </div>
  );
}
