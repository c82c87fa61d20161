import { Mail, X } from 'lucide-react';
import { longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { firstDay, useAbsenceWords } from '../../absence';
import type { Register, RegisterPupil } from '../api';
import { useRegisterMessages } from '../messages';
import type { MissedHalf } from './ReasonSheet';

interface RegisterLineProps {
  pupil: RegisterPupil;
  halves: Register['halves'];
  /** opens the sheet in which a reason is written down */
  onAsk: (half: MissedHalf) => void;
}

/** The month of a pupil: what it missed, and why. */
export function RegisterLine({ pupil, halves, onAsk }: RegisterLineProps) {
  const t = useRegisterMessages();
  return (
    <tr className={pupil.fourHalves ? 'register-due' : undefined}>
      <th scope="row">
        {pupil.familyName} {pupil.givenName}
      </th>
      {halves.map(({ date, half }) => {
        const missed = pupil.absences.find((one) => one.date === date && one.half === half);
        return <td key={`${date} ${half}`}>{missed && <Missed half={{ pupil, missed }} onAsk={onAsk} />}</td>;
      })}
      <td>{pupil.absences.length}</td>
      <td>{pupil.fourHalves ? t('unexplained.four', { count: pupil.unexplained }) : pupil.unexplained}</td>
      <td>{pupil.toJudge}</td>
      <td>{pupil.late}</td>
    </tr>
  );
}

/** One half-day that was missed; its reason may be written down as long as one may be declared. */
function Missed({ half, onAsk }: { half: MissedHalf; onAsk: (half: MissedHalf) => void }) {
  const t = useRegisterMessages();
  const language = useLanguage();
  const words = useAbsenceWords();
  const { pupil, missed } = half;
  const { date, reason } = missed;
  const said =
    reason === null ? t('without') : t(reason === 'OTHER' ? 'judged' : 'given', { reason: words(reason) });
  const Icon = reason === null ? X : Mail;
  const icon = <Icon aria-hidden="true" size={18} className={reason === null ? 'register-without' : ''} />;
  if (date < firstDay(today()))
    return (
      <span title={said}>
        {icon}
        <span className="hidden">{said}</span>
      </span>
    );
  const day = t(`half.${missed.half}`, { day: longDay(date, language) });
  const label = t('explain', { words: said, name: `${pupil.givenName} ${pupil.familyName}`, day });
  return (
    <button
      type="button"
      className="register-missed"
      title={said}
      aria-label={label}
      onClick={() => onAsk(half)}
    >
      {icon}
    </button>
  );
}
