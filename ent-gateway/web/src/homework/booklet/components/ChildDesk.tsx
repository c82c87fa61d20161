import { Plus, Send, Sprout } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Sheet } from '../../../app/ui';
import type { Booklet, ClassBooklets, Observation } from '../api';
import { useBookletMessages } from '../messages';
import { useObservations } from '../useObservations';
import { LooksPart } from './LooksPart';
import { NoteForm } from './NoteForm';
import { ObservationCard } from './ObservationCard';
import { ObservationList } from './ObservationList';
import { PrintPart } from './PrintPart';
import { ReviseForm } from './ReviseForm';
import { YearChoice } from './YearChoice';

interface ChildDeskProps {
  booklet: Booklet;
  booklets: ClassBooklets;
  onYear: (year: number) => void;
}

/** What is noted of a pupil: to be added to, changed, published and printed. */
export function ChildDesk({ booklet, booklets, onYear }: ChildDeskProps) {
  const t = useBookletMessages();
  const { childId, classId, observations, givenName } = booklet;
  const [noting, note] = useState(false);
  const [revised, revise] = useState<Observation>();
  const { removing, publishing } = useObservations(classId);
  const drafts = observations.filter(({ publishedAt }) => !publishedAt).length;
  const form = { booklets, childId };
  return (
    <div className="stack-l">
      <div className="row wrap">
        <Button kind="primary" className="booklet-note" onPress={() => note(true)}>
          <Plus aria-hidden="true" size={22} />
          {t('note')}
        </Button>
        {drafts > 0 && (
          <Button isPending={publishing.isPending} onPress={() => publishing.mutate([childId])}>
            <Send aria-hidden="true" size={18} />
            {t('publish.one', { count: drafts })}
          </Button>
        )}
      </div>
      <YearChoice booklet={booklet} onChange={onYear} />
      {observations.length === 0 ? (
        <EmptyState icon={Sprout} title={t('empty')}>
          <p>{t('empty.teacher', { name: givenName })}</p>
        </EmptyState>
      ) : (
        <>
          <PrintPart booklet={booklet} />
          <ObservationList
            list={observations}
            show={(one) => (
              <ObservationCard
                key={one.id}
                one={one}
                onRevise={() => revise(one)}
                onRemove={() => removing.mutate({ one, childId })}
              />
            )}
          />
        </>
      )}
      <LooksPart looks={booklet.looks} />
      <Sheet title={t('note')} open={noting} onClose={() => note(false)}>
        <NoteForm {...form} onDone={() => note(false)} />
      </Sheet>
      <Sheet title={t('revise')} open={revised !== undefined} onClose={() => revise(undefined)}>
        {revised && <ReviseForm {...form} one={revised} onDone={() => revise(undefined)} />}
      </Sheet>
    </div>
  );
}
