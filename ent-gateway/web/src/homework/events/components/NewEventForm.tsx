import { useState } from 'react';
import { today } from '../../../app/format';
import { type ClassRef, useSession } from '../../../app/session';
import { Boxes } from '../../../app/ui';
import { emptyDraft } from '../draft';
import { useEventsMessages } from '../messages';
import { eventProblem } from '../problems';
import { useEvents } from '../useEvents';
import { EventForm } from './EventForm';

interface NewEventFormProps {
  /** those that one leads, of one school or several */
  classes: ClassRef[];
  onDone: () => void;
}

/** A new event: for classes that one leads, or by the head for the whole school. */
export function NewEventForm({ classes, onDone }: NewEventFormProps) {
  const t = useEventsMessages();
  const { space } = useSession();
  const { writing } = useEvents();
  const isHead = space === 'head';
  const [chosen, setChosen] = useState<readonly string[]>(isHead ? [] : classes.map(({ id }) => id));
  const schools = new Set(
    classes.filter(({ id }) => chosen.includes(id) || chosen.length === 0).map(({ schoolId }) => schoolId),
  );
  const [schoolId] = schools;
  const isReady = schools.size === 1 && (isHead || chosen.length > 0);
  return (
    <EventForm
      first={emptyDraft(today())}
      send={t('new.send')}
      isPending={writing.isPending}
      problem={writing.error ? t(eventProblem(writing.error)) : undefined}
      isReady={isReady}
      onSend={(content) =>
        schoolId && writing.mutate({ schoolId, classIds: [...chosen], ...content }, { onSuccess: onDone })
      }
    >
      <Boxes
        label={t('field.classes')}
        {...(isHead && { hint: t('field.classes.hint') })}
        options={classes.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        onChange={setChosen}
      />
      {!isReady && <p className="field-error">{t('fault.classes')}</p>}
    </EventForm>
  );
}
