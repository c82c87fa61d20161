import { useMutation, useQueryClient } from '@tanstack/react-query';

import { Notice, toast } from '../../../app/ui';
import { type CustodyView, type Period, withdrawCustody } from '../api';
import { useCustodyMessages } from '../messages';
import { withdrawalProblem } from '../problems';
import { CustodyForm } from './CustodyForm';
import { Periods } from './Periods';

/** The town hall reads what holds when, takes back what hasn't begun, and sets what follows. */
export function TownCustody({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: ({ id }: Period) => withdrawCustody(view.child.id, id),
    onSuccess: () => toast('ok', t('withdrawn')),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return (
    <div className="stack">
      {withdrawing.error && <Notice kind="danger">{t(withdrawalProblem(withdrawing.error))}</Notice>}
      <Periods
        periods={view.versions}
        households={view.households}
        onWithdraw={(period) => withdrawing.mutate(period)}
      />
      <CustodyForm view={view} />
    </div>
  );
}
