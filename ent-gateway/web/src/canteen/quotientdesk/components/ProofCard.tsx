import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { WaitingProof } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { proofAnchor } from '../anchors';
import { Decision } from './Decision';
import { ProofPages } from './ProofPages';

/** One paper: whose it is, its pages, and the decision beside them. */
export function ProofCard({ proof }: { proof: WaitingProof }) {
  const t = useQuotientDeskMessages();
  const language = useLanguage();
  const title = proofAnchor(proof.id);
  return (
    <section className="card pad proof-card" aria-labelledby={title}>
      <div className="stack">
        <h2 id={title}>{proof.householdName}</h2>
        <p>
          {proof.adults.join(', ')}
          <span className="s soft proof-line">{t('children', { names: proof.children.join(', ') })}</span>
        </p>
        <p>
          <span className="b">{t(`kind.${proof.kind}`)}</span>
          {proof.sentAt && (
            <span className="s soft proof-line">
              {t('sent', { date: fullDate(dayOf(proof.sentAt), language) })}
            </span>
          )}
        </p>
        <ProofPages files={proof.files} />
      </div>
      {proof.own ? <Notice kind="info">{t('problem.own')}</Notice> : <Decision proof={proof} />}
    </section>
  );
}
