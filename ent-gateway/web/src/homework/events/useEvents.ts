import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast, toastAbout } from '../../app/ui';
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

interface Revising {
  event: SchoolEvent;
  content: EventContent;
}
interface Answering {
  event: SchoolEvent;
  word: EventWord;
}

const retry = false;
const contentOf = ({ what, when, asking }: SchoolEvent): EventContent => ({ what, when, asking });

/** Of two things done to the same event, the last one is said. */
const say = (id: string, text: string, undo?: () => void) => toastAbout(`event ${id}`)('ok', text, undo);

/** What people do with events, each with its way back. */
export function useEvents() {
  const t = useEventsMessages();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: eventsKey });
  const onError = (error: Error) => toast('danger', t(eventProblem(error)));
  const restoring = useMutation({
    mutationFn: ({ id }: SchoolEvent) => restoreEvent(id),
    retry,
    onSuccess: (_, { id, what }) => say(id, t('restored', { title: what.title })),
    onSettled,
    onError,
  });
  const callingOff = useMutation({
    mutationFn: ({ id }: SchoolEvent) => callOffEvent(id),
    retry,
    onSuccess: (_, event) =>
      say(event.id, t('calledOff', { title: event.what.title }), () => restoring.mutate(event)),
    onSettled,
    onError,
  });
  const writing = useMutation({
    mutationFn: (body: NewEvent) => writeEvent(body),
    retry,
    onSuccess: (event) =>
      say(event.id, t('written', { title: event.what.title }), () => callingOff.mutate(event)),
    onSettled,
  });
  const revise = ({ event, content }: Revising) => reviseEvent(event.id, event.version, content);
  const revisingBack = useMutation({
    mutationFn: revise,
    retry,
    onSuccess: ({ id, what }) => say(id, t('revised.back', { title: what.title })),
    onSettled,
    onError,
  });
  const revising = useMutation({
    mutationFn: revise,
    retry,
    onSuccess: (event, { event: former }) =>
      say(event.id, t('revised', { title: event.what.title }), () =>
        revisingBack.mutate({ event, content: contentOf(former) }),
      ),
    onSettled,
  });
  const answer = ({ event, word }: Answering) => answerEvent(event.id, word);
  const answeringBack = useMutation({
    mutationFn: answer,
    retry,
    onSuccess: ({ id, own }) => say(id, t(own?.waiting ? 'answered.waiting' : 'answered')),
    onSettled,
    onError,
  });
  const answering = useMutation({
    mutationFn: answer,
    retry,
    onSuccess: (event, { event: { own: former, open } }) =>
      say(
        event.id,
        t(event.own?.waiting ? 'answered.waiting' : 'answered'),
        former && open
          ? () => answeringBack.mutate({ event, word: { coming: former.coming, helps: former.helps } })
          : undefined,
      ),
    onSettled,
  });
  return { writing, revising, restoring, callingOff, answering };
}
