import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Boxes, Button, Loaded } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { classmatesQuery } from '../queries';

interface WithWhomProps {
  classId: string;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** The others of the class who write an article with a pupil; asked for once somebody wants to know. */
export function WithWhom({ classId, chosen, onChange }: WithWhomProps) {
  const t = useBlogMessages();
  const own = useSession().me.person.id;
  const [open, setOpen] = useState(chosen.some((id) => id !== own));
  const classmates = useQuery({ ...classmatesQuery(classId), enabled: open });
  if (!open) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>
          <Users aria-hidden="true" size={20} />
          {t('with')}
        </Button>
      </div>
    );
  }
  return (
    <Loaded query={classmates}>
      {({ classmates: all }) => (
        <Boxes
          label={t('with')}
          hint={t('with.hint')}
          options={all.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          onChange={(others) => onChange([...new Set([own, ...others])])}
        />
      )}
    </Loaded>
  );
}
