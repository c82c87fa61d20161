import { UserX } from 'lucide-react';
import type { Schemas } from '../../../app/http';
import { useAbsenceMessages } from '../messages';

type DeclaredAway = Schemas['DeclaredAway'];

/** On a day of a child: an absence is declared, of the whole day or a half of it, and by whom. */
export function AwayLines({ away }: { away: readonly DeclaredAway[] }) {
  const t = useAbsenceMessages();
  const words = ({ half, by, bySchool }: DeclaredAway) => {
    const who = by ? t('away.by', { name: `${by.givenName} ${by.familyName}` }) : t('away');
    return (bySchool ? t('away.school') : who) + (half ? ` (${t(`away.${half}`)})` : '');
  };
  return [...new Set(away.map(words))].map((said) => (
    <p key={said} className="home-line">
      <UserX aria-hidden="true" size={20} />
      <span className="b">{said}</span>
    </p>
  ));
}
