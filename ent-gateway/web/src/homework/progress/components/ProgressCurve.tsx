import { useId } from 'react';
import { LineChart } from '../../../app/charts';
import { useShortTermName, useTermName } from '../../terms';
import type { Progress } from '../api';
import { sharesOf } from '../curve';
import { useProgressMessages } from '../messages';

/** How much of what was worked on is reached, term by term: a curve from the second term on, and always the figures. */
export function ProgressCurve({ progress }: { progress: Progress }) {
  const t = useProgressMessages();
  const termName = useTermName();
  const shortName = useShortTermName();
  const heading = useId();
  const shares = sharesOf(progress);
  const count = progress.terms[0]?.count ?? 0;
  const percent = (index: number) => {
    const share = shares[index];
    return share ? Math.round((100 * share.reached) / share.noted) : 0;
  };
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('curve')}</h2>
      {shares.length > 1 && (
        <LineChart
          label={t('curve.label', { from: percent(0), to: percent(shares.length - 1) })}
          segments={shares.slice(1).map(({ number }, index) => ({
            from: shares[index]?.number ?? number,
            to: number,
            start: percent(index),
            end: percent(index + 1),
          }))}
          xLabel={(number) => (Number.isInteger(number) && number > 0 ? shortName({ number, count }) : '')}
          yLabel={(value) => t('percent', { value })}
          xTitle=""
          yTitle={t('curve.reached')}
        />
      )}
      <ul className="stack">
        {shares.map(({ reached, noted, ...term }) => (
          <li key={term.term}>
            <span className="b">{termName(term)}</span> {t('reached', { reached, count: noted })}
          </li>
        ))}
      </ul>
    </section>
  );
}
