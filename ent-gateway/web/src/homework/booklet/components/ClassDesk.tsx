import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Sheet } from '../../../app/ui';
import type { ClassBooklets } from '../api';
import { useBookletMessages } from '../messages';
import { NoteForm } from './NoteForm';
import { PublishPart } from './PublishPart';
import { PupilRow } from './PupilRow';

/** Note a success; whose booklet has waited long; what families don't read yet. */
export function ClassDesk({ booklets }: { booklets: ClassBooklets }) {
  const t = useBookletMessages();
  const [noting, note] = useState(false);
  const { pupils, skills, leads } = booklets;
  if (pupils.length === 0 || skills.length === 0)
    return (
      <EmptyState icon={Users} title={t(pupils.length === 0 ? 'noPupils' : 'noSkills')}>
        <p>{t(pupils.length === 0 ? 'noPupils.more' : 'noSkills.more')}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="row">
        <Button kind="primary" className="booklet-note" onPress={() => note(true)}>
          <Plus aria-hidden="true" size={22} />
          {t('note')}
        </Button>
      </div>
      {!leads && <p className="s soft">{t('helps')}</p>}
      {leads && <PublishPart booklets={booklets} />}
      <ul className="card booklet-pupils">
        {pupils.map((pupil) => (
          <PupilRow key={pupil.childId} pupil={pupil} classId={booklets.classId} opens={leads} />
        ))}
      </ul>
      <Sheet title={t('note')} open={noting} onClose={() => note(false)}>
        <NoteForm booklets={booklets} onDone={() => note(false)} />
      </Sheet>
    </>
  );
}
