import { paragraphsBeyond, paragraphsOf } from '../changes';
import { useCharterMessages } from '../messages';

interface AdultWordsProps {
  text: string;
  /** accepted before: what isn't in it is marked as new */
  before?: string | undefined;
}

/** What adults read, with what has changed since they accepted it. */
export function AdultWords({ text, before }: AdultWordsProps) {
  const t = useCharterMessages();
  const fresh = before === undefined ? [] : paragraphsBeyond(text, before);
  const gone = before === undefined ? [] : paragraphsBeyond(before, text);
  return (
    <div className="stack charter-adult">
      {paragraphsOf(text).map((paragraph, index) => (
        <p
          key={`${index} ${paragraph.slice(0, 20)}`}
          className={fresh.includes(paragraph) ? 'keep-lines charter-new' : 'keep-lines'}
        >
          {fresh.includes(paragraph) && <span className="pill info">{t('changed.new')}</span>} {paragraph}
        </p>
      ))}
      {gone.length > 0 && (
        <details className="charter-children">
          <summary>{t('changed.gone')}</summary>
          {gone.map((paragraph) => (
            <p key={paragraph} className="keep-lines soft">
              <del>{paragraph}</del>
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
