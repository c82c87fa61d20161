import { useQuery } from '@tanstack/react-query';
import { Loaded, Notice } from '../../../app/ui';
import { getWithoutPayer } from '../api';
import { useAccountMessages } from '../messages';
import { AccountLines } from './AccountLines';

/** Days of children whom no household has: in nobody's account until one has them. */
export function WithoutPayer({ month }: { month: string }) {
  const t = useAccountMessages();
  const apart = useQuery({
    queryKey: ['canteen', 'account', 'without-payer', month],
    queryFn: () => getWithoutPayer(month),
  });
  return (
    <section className="stack" aria-labelledby="without-payer">
      <h2 id="without-payer">{t('withoutPayer')}</h2>
      <Notice kind="warn">{t('withoutPayer.more')}</Notice>
      <Loaded query={apart}>{(known) => <AccountLines account={known} />}</Loaded>
    </section>
  );
}
