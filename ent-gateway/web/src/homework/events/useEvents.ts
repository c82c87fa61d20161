import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import {
  answerEvent,
  callOffEvent,
  type EventContent,
  eventsKey,
  type EventWord,
  type NewEvent,
  restoreEvent,
  reviseEvent,
  type SchoolEvent,
  writeEvent,
} from './api';
import { useEventsMessages } from './messages';
import { eventProblem } from './problems';

/** What people do with events. */
export function useEvents() {
  const t = useEventsMessages();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: eventsKey });
  const onError = (error: Error) => toast('danger', t(eventProblem(error)));
  const restoring = useMutation({ mutationFn: restoreEvent, retry: false, onSettled, onError });
  const callingOff = useMutation({
    mutationFn: ({ id }: SchoolEvent) => callOffEvent(id),
    retry: false,
    onSuccess: (_, { id, what }) =>
      toast('ok', t('calledOff', { title: what.title }), () => restoring.mutate(id)),
    onSettled,
    onError,
  });
  const writing = useMutation({
    mutationFn: (body: NewEvent) => writeEvent(body),
    retry: false,
    onSuccess: (event) =>
      toast('ok', t('written', { title: event.what.title }), () => callingOff.mutate(event)),
    onSettled,
  });
  const revising = useMutation({
    mutationFn: ({ event, content }: { event: SchoolEvent; content: EventContent }) =>
      reviseEvent(event.id, event.version, content),
    retry: false,
    onSuccess: (event) => toast('ok', t('revised', { title: event.what.title })),
    onSettled,
  });
  const answering = useMutation({
    mutationFn: ({ id, word }: { id: string; word: EventWord }) => answerEvent(id, word),
    retry: false,
    onSuccess: ({ own }) => toast('ok', t(own?.waiting ? 'answered.waiting' : 'answered')),
    onSettled,
  });
  return { writing, revising, callingOff, answering };
}
