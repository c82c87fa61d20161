import { useQuery } from '@tanstack/react-query';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded, Notice } from '../../../app/ui';
import { listProofs, type Proof } from '../api';
import { useQuotientMessages } from '../messages';
import { OpenProof } from './OpenProof';
import { ProofForm } from './ProofForm';

export const proofsQuery = { queryKey: ['canteen', 'quotient-proofs'], queryFn: listProofs };

const isOpen = ({ state }: Proof) => state === 'SENT' || state === 'DRAFT';

interface ProofPanelProps {
  householdId: string;
  /** the tax notice is what the family came for */
  notice: boolean;
}

/** A paper: sent, waiting, or decided. What was refused last is said before the next one is sent. */
export function ProofPanel({ householdId, notice }: ProofPanelProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const proofs = useQuery(proofsQuery);
  return (
    <div className="card pad stack">
      <h2>{t('way.document')}</h2>
      <Loaded query={proofs}>
        {(all) => {
          const own = all.filter((proof) => proof.householdId === householdId);
          const open = own.find(isOpen);
          if (open) return <OpenProof proof={open} />;
          const last = own.find(({ state }) => state !== 'WITHDRAWN');
          return (
            <>
              {last?.state === 'REFUSED' && last.decidedOn && last.reason && (
                <Notice kind="warn">
                  <p>{t('proof.refused', { date: fullDate(last.decidedOn, language) })}</p>
                  <p>{t(`reason.${last.reason}`)}</p>
                  {last.note && <p>{t('proof.note', { note: last.note })}</p>}
                </Notice>
              )}
              <ProofForm householdId={householdId} first={notice ? 'TAX_NOTICE' : 'CAF'} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
