import { useMutation, useQuery } from '@tanstack/react-query';
import { ExternalLink, ShieldCheck } from 'lucide-react';
import { useEffect } from 'react';
import { Notice } from '../../../app/ui';
import { getFranceConnectWay, leaveForFranceConnect } from '../api';
import { useQuotientMessages } from '../messages';
import { leaveProblem } from '../problems';
import '../../../app/theme/franceconnect.css';

interface FranceConnectWayProps {
  householdId: string;
  /** when it is known already, without leaving */
  onOutcome: (outcome: string) => void;
}

/** Leaves for FranceConnect, which brings the browser back to this page; told why not where that can't be. */
export function FranceConnectWay({ householdId, onOutcome }: FranceConnectWayProps) {
  const t = useQuotientMessages();
  const way = useQuery({ queryKey: ['quotient-franceconnect'], queryFn: getFranceConnectWay });
  const leaving = useMutation({
    mutationFn: () => leaveForFranceConnect(householdId),
    retry: false,
    onSuccess: ({ address, outcome }) => {
      if (address) window.location.assign(address);
      else onOutcome(outcome ?? 'failed');
    },
  });
  const { reset } = leaving;
  useEffect(() => {
    // the browser's "back" brings this page as it was left
    const back = ({ persisted }: PageTransitionEvent) => persisted && reset();
    window.addEventListener('pageshow', back);
    return () => window.removeEventListener('pageshow', back);
  }, [reset]);
  if (!way.data || way.data.state === 'NOT_OFFERED') return null;
  if (way.data.state === 'OTHER_ACCOUNT') return <p className="s soft">{t('franceconnect.other')}</p>;
  const gone = leaving.isPending || Boolean(leaving.data?.address);
  return (
    <>
      <p className="franceconnect-or">{t('franceconnect.or')}</p>
      <p>{t('franceconnect.how')}</p>
      {leaving.error && <Notice kind="danger">{t(leaveProblem(leaving.error))}</Notice>}
      <button
        type="button"
        className="franceconnect"
        aria-disabled={gone}
        onClick={() => gone || leaving.mutate()}
      >
        <ShieldCheck aria-hidden="true" size={30} />
        <span>
          <span className="franceconnect-small">{t('franceconnect.small')} </span>
          {t('franceconnect.name')}
        </span>
      </button>
      {gone && <p role="status">{t('franceconnect.leaving')}</p>}
      <a className="s quotient-what" href="https://franceconnect.gouv.fr/" target="_blank" rel="noreferrer">
        {t('franceconnect.what')} <ExternalLink aria-hidden="true" size={15} />
        <span className="hidden"> {t('franceconnect.newWindow')}</span>
      </a>
    </>
  );
}
