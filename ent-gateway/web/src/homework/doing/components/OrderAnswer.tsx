import { useDoingMessages } from '../messages';

interface OrderAnswerProps {
  options: string[];
  picks: readonly number[];
  disabled: boolean;
  onPick: (at: number) => void;
}

/** Things that are touched one after the other: each says its number. Nothing is dragged. */
export function OrderAnswer({ options, picks, disabled, onPick }: OrderAnswerProps) {
  const t = useDoingMessages();
  return (
    <fieldset className="doing-field" disabled={disabled}>
      <legend className="soft">{t('order')}</legend>
      <div className="doing-tiles">
        {options.map((option, at) => {
          const number = picks.indexOf(at) + 1;
          return (
            <button
              // things may read the same
              key={at}
              type="button"
              className="doing-tile is-button"
              aria-pressed={number > 0}
              aria-label={number > 0 ? t('order.placed', { thing: option, number }) : undefined}
              onClick={() => onPick(at)}
            >
              <span className="doing-number" aria-hidden="true">
                {number > 0 ? number : ''}
              </span>
              {option}
            </button>
          );
        })}
      </div>
      <p className="doing-said" aria-live="polite">
        {picks.length > 0 && (
          <>
            <span className="soft">{t('order.said')}</span>{' '}
            <span className="b">{picks.map((at) => options[at]).join(' → ')}</span>
          </>
        )}
      </p>
    </fieldset>
  );
}
