import { Volume2 } from 'lucide-react';
import { useSpeech } from '../../../app/ui';
import type { Sentence } from '../api';
import { icons } from '../icons';
import { useCharterMessages } from '../messages';

interface PromisesProps {
  sentences: readonly Sentence[];
  /** promised before: what isn't in it is marked as new */
  before?: readonly Sentence[] | undefined;
}

/** What a child promises: pictures, one sentence each, read aloud by a touch. */
export function Promises({ sentences, before }: PromisesProps) {
  const t = useCharterMessages();
  const speak = useSpeech();
  return (
    <ol className="promises">
      {sentences.map(({ icon, text }, index) => {
        const Icon = icons[icon];
        return (
          <li key={`${index} ${text}`} className="promise card">
            <span className={`promise-picture promise-${(index % 4) + 1}`}>
              <Icon aria-hidden="true" size={44} />
            </span>
            <span className="promise-text">
              {before && !before.some((one) => one.text === text) && (
                <span className="pill info">{t('changed.new')}</span>
              )}{' '}
              {text}
            </span>
            {speak && (
              <button
                type="button"
                className="promise-say no-print"
                aria-label={t('listen.one', { text })}
                onClick={() => speak(text)}
              >
                <Volume2 aria-hidden="true" size={24} />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
