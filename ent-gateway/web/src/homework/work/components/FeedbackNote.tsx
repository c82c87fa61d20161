import { Volume2 } from 'lucide-react';
import { Recording } from '../../../app/sound';
import { useSpeech } from '../../../app/ui';
import type { Feedback } from '../api';
import { useWorkMessages } from '../messages';
import { StampMark } from './StampMark';

/** The teacher's answer: a stamp, words that can be listened to, a sound, and the wish for another try. */
export function FeedbackNote({ feedback }: { feedback: Feedback }) {
  const t = useWorkMessages();
  const speak = useSpeech();
  const { text, stamp, sound, drawings, askAgain, by } = feedback;
  const words = [text, ...drawings.flatMap(({ remarks }) => remarks.map((remark) => remark.text))]
    .filter(Boolean)
    .join('\n');
  const name = by.author ? `${by.author.givenName} ${by.author.familyName}` : '';
  return (
    <div className="work-feedback stack">
      <div className="row wrap">
        {stamp && <StampMark stamp={stamp} />}
        <span className="s soft">{name ? t('feedback.by', { name }) : t('feedback')}</span>
        {speak && words && (
          <button
            type="button"
            className="say no-print"
            aria-label={t('feedback.listen')}
            onClick={() => speak(words)}
          >
            <Volume2 aria-hidden="true" size={20} />
          </button>
        )}
      </div>
      {text && <p className="keep-lines prose">{text}</p>}
      {drawings.length > 0 && <p className="s soft">{t('feedback.drawn')}</p>}
      {sound && <Recording file={sound} />}
      {askAgain && <p className="b">{t('feedback.askAgain')}</p>}
    </div>
  );
}
