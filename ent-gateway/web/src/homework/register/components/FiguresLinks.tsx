import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useSession } from '../../../app/session';
import { schoolsOf, schoolsQuery } from '../../../core/school';
import { figuresAddress } from '../api';
import { useRegisterMessages } from '../messages';

/** The attendance of each school that somebody heads, in figures, as the State's services ask for it. */
export function FiguresLinks({ month }: { month: string }) {
  const t = useRegisterMessages();
  const { me, space } = useSession();
  const { data: schools = [] } = useQuery(schoolsQuery);
  return schoolsOf(me, space, schools).map(({ id, name }) => (
    <a key={id} className="btn" href={figuresAddress(id, month)} download>
      <Download aria-hidden="true" size={18} />
      {t('figures', { school: name })}
    </a>
  ));
}
