import { useQuery } from '@tanstack/react-query';
import { BookUp } from 'lucide-react';
import { Link } from 'react-router';
import { listOwnDesks } from '../librarians';
import { useLibraryMessages } from '../messages';

/** The way to the desk, for a pupil who lends books today. */
export function DeskLink({ className }: { className: string }) {
  const t = useLibraryMessages();
  const { data: desks = [] } = useQuery({ queryKey: ['library', 'own desks'], queryFn: listOwnDesks });
  if (desks.length === 0) return null;
  return (
    <Link className={className} to="/bibliotheque/pret">
      <BookUp aria-hidden="true" size={18} />
      {t('tab.desk')}
    </Link>
  );
}
