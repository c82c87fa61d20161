import type { PupilWork } from '../api';
import { useWorkMessages } from '../messages';
import { FeedbackForm } from './FeedbackForm';
import { TryLine } from './TryLine';

interface PupilPanelProps {
  entryId: string;
  pupil: PupilWork;
  /** opened from the form of another piece */
  focus: boolean;
  /** opens the next piece; nothing at the end */
  onNext: () => string | undefined;
}

/** The work of one pupil: all tries, and the answer to the last one. */
export function PupilPanel({ entryId, pupil, focus, onNext }: PupilPanelProps) {
  const t = useWorkMessages();
  const { tries, givenName, familyName } = pupil;
  const last = tries.at(-1);
  return (
    <section className="card pad stack" aria-labelledby="piece">
      <h2 id="piece">{t('piece.of', { name: `${givenName} ${familyName}` })}</h2>
      <ol className="stack">
        {tries.map((one, at) => (
          <TryLine
            key={one.id}
            work={one === last ? { ...one, feedback: null } : one}
            number={tries.length > 1 ? at + 1 : undefined}
          />
        ))}
      </ol>
      {last && (
        <FeedbackForm
          key={last.id}
          entryId={entryId}
          work={last}
          name={givenName}
          focus={focus}
          onNext={onNext}
        />
      )}
    </section>
  );
}
