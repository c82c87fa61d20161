import { useState } from 'react';
import type { Part } from '../api';
import { useDoingMessages } from '../messages';
import { FREE, link } from '../parts';

interface MatchAnswerProps {
  part: Part;
  picks: readonly number[];
  disabled: boolean;
  onPick: (picks: number[]) => void;
}

/** Two columns: a thing on the left is touched, then its partner on the right. Partners bear the same number. */
export function MatchAnswer({ part: { lefts, options }, picks, disabled, onPick }: MatchAnswerProps) {
  const t = useDoingMessages();
  const [held, hold] = useState(() => Math.max(0, picks.indexOf(FREE)));
  const choose = (right: number) => {
    const next = link(picks, held, right);
    onPick(next);
    const free = next.indexOf(FREE);
    if (free >= 0 && next[held] !== FREE) hold(free);
  };
  return (
    <fieldset className="doing-field" disabled={disabled}>
      <legend className="soft">{t('match')}</legend>
      <div className="doing-match">
        <ul className="doing-column" aria-label={t('match.left')}>
          {lefts.map((left, at) => {
            const right = picks[at] ?? FREE;
            return (
              <li key={left}>
                <button
                  type="button"
                  className="doing-tile is-button"
                  aria-pressed={held === at}
                  aria-label={
                    right === FREE
                      ? t('match.free', { left })
                      : t('match.linked', { left, right: options[right] ?? '' })
                  }
                  onClick={() => hold(at)}
                >
                  {left}
                  <span className="doing-number" aria-hidden="true">
                    {right === FREE ? '' : at + 1}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <ul className="doing-column" aria-label={t('match.right')}>
          {options.map((option, right) => {
            const at = picks.indexOf(right);
            return (
              // things may read the same
              <li key={right}>
                <button
                  type="button"
                  className="doing-tile is-button"
                  aria-label={
                    at >= 0 ? t('match.taken', { right: option, left: lefts[at] ?? '' }) : undefined
                  }
                  onClick={() => choose(right)}
                >
                  <span className="doing-number" aria-hidden="true">
                    {at >= 0 ? at + 1 : ''}
                  </span>
                  {option}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </fieldset>
  );
}
