import { useEffect, useRef } from 'react';
import type { PupilWork } from '../api';
import { useWorkMessages } from '../messages';
import { AnsweredTry } from './AnsweredTry';
import { TryLine } from './TryLine';

/** The words, when it was opened from the form of another piece; the heading, when it was chosen from the list, which may be far above. */
export type PanelFocus = 'heading' | 'words';

interface PupilPanelProps {
  entryId: string;
  pupil: PupilWork;
  focus: PanelFocus | undefined;
  /** opens the next piece; nothing at the end */
  onNext: () => string | undefined;
}

/** The work of one pupil: all tries, and the answer to the last one. */
export function PupilPanel({ entryId, pupil, focus, onNext }: PupilPanelProps) {
  const t = useWorkMessages();
  const { tries, givenName, familyName } = pupil;
  const last = tries.at(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'heading') heading.current?.focus();
  }, [focus]);
  return (
    <section className="card pad stack" aria-labelledby="piece">
      <h2 id="piece" ref={heading} tabIndex={-1}>
        {t('piece.of', { name: `${givenName} ${familyName}` })}
      </h2>
      {!last && <p className="soft">{t('piece.none.yet')}</p>}
      {tries.length > 1 && (
        <ol className="stack">
          {tries.slice(0, -1).map((one, at) => (
            <TryLine key={one.id} work={one} number={at + 1} />
          ))}
        </ol>
      )}
      {last && (
        <AnsweredTry
          key={last.id}
          entryId={entryId}
          work={last}
          number={tries.length > 1 ? tries.length : undefined}
          name={givenName}
          focus={focus === 'words'}
          onNext={onNext}
        />
      )}
    </section>
  );
}
