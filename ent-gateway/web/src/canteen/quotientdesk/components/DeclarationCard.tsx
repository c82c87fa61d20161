import { dayOf, fullDate, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import { proofAnchor } from '../anchors';
import type { WaitingDeclaration } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { DeclarationAnswer } from './DeclarationAnswer';

/** One declared income: whose it is, what it makes, the way to its tax notice, and the answer beside it. */
export function DeclarationCard({ declaration }: { declaration: WaitingDeclaration }) {
  const t = useQuotientDeskMessages();
  const language = useLanguage();
  const { income } = declaration;
  const title = `declaration-${declaration.id}`;
  const numbers = { amount: quotientEuros(income.amountCents, language) };
  return (
    <section className="card pad proof-card" aria-labelledby={title}>
      <div className="stack">
        <h3 id={title}>{declaration.householdName}</h3>
        <p>
          {declaration.adults.join(', ')}
          <span className="s soft proof-line">
            {t('children', { names: declaration.children.join(', ') })}
          </span>
        </p>
        <p>
          <span className="b">
            {t('declaration.value', { quotient: quotientEuros(income.valueCents, language) })}
          </span>
          <span className="s soft proof-line">
            {income.persons == null
              ? t('declaration.year', { ...numbers, parts: (income.taxParts ?? 1).toLocaleString(language) })
              : t('declaration.month', { ...numbers, persons: income.persons })}
          </span>
          <span className="s soft proof-line">
            {t('declaration.on', { date: fullDate(dayOf(declaration.declaredAt), language) })}
            {declaration.counts && ` ${t('declaration.counts')}`}
          </span>
        </p>
        {declaration.proofId ? (
          <a href={`#${proofAnchor(declaration.proofId)}`}>{t('declaration.proof')}</a>
        ) : (
          <p className="s soft">
            {declaration.noticeAskedAt
              ? t('declaration.asked', { date: fullDate(dayOf(declaration.noticeAskedAt), language) })
              : t('declaration.noProof')}
          </p>
        )}
      </div>
      {declaration.own ? (
        <Notice kind="info">{t('problem.own')}</Notice>
      ) : (
        <DeclarationAnswer declaration={declaration} />
      )}
    </section>
  );
}
