import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../app/live';
import { useSession } from '../../app/session';
import type { SharedText, TextHint } from './api';
import { writersOf } from './colours';
import { Presence } from './presence';
import { textsKey } from './queries';
import { TextLine } from './textLine';

/** in case a hint was lost, and nothing was said since */
const lookAgain = 30_000;

export interface OpenText {
  line: TextLine;
  presence: Presence;
}

/** A text that is open here: joined with what others write as long as the screen stands. */
export function useOpenText(text: SharedText): OpenText {
  const { me } = useSession();
  const client = useQueryClient();
  const [{ line, presence }] = useState(() => {
    const opened = new TextLine(text.id, `preau.text.${me.person.id}.${text.id}`);
    const writers = writersOf(text);
    const here = new Presence(text.id, opened.doc, me.person.id, (person) => writers.get(person));
    const { givenName } = me.person;
    here.awareness.setLocalStateField('user', writers.get(me.person.id) ?? { name: givenName, colour: 7 });
    return { line: opened, presence: here };
  });
  useLive(
    '/user/queue/shared-texts',
    (hint) => {
      const told = hint as TextHint;
      line.hear(told);
      presence.hear(told);
      if (told.kind === 'TEXT' && told.textId === text.id)
        void client.invalidateQueries({ queryKey: textsKey });
    },
    () => line.back(),
  );
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(leaving.current);
    const back = () => line.back();
    const timer = setInterval(() => document.visibilityState === 'visible' && back(), lookAgain);
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
      // a development build leaves and comes back at once
      leaving.current = setTimeout(() => {
        line.leave();
        presence.leave();
      }, 0);
    };
  }, [line, presence]);
  return { line, presence };
}

export const useLine = (line: TextLine) => useSyncExternalStore(line.subscribe, line.read);

export const useHere = (presence: Presence) => useSyncExternalStore(presence.subscribe, presence.read);
