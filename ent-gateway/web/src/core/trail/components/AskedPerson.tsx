import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Button } from '../../../app/ui';
import { type Named, personQuery } from '../api';
import { useTrailMessages } from '../messages';

interface AskedPersonProps {
  side: 'actor' | 'about';
  person: Named;
  onDrop: () => void;
}

/** The person whom the lines shown are by or about, until everybody is shown again. */
export function AskedPerson({ side, person, onDrop }: AskedPersonProps) {
  const t = useTrailMessages();
  const linked = useQuery({ ...personQuery(person.id), enabled: !person.name });
  const name = person.name || (linked.data ?? '…');
  const what = t(side === 'actor' ? 'by' : 'about', { name });
  return (
    <Button aria-label={t('everybody', { what })} onPress={onDrop}>
      {what}
      <X aria-hidden="true" size={16} />
    </Button>
  );
}
