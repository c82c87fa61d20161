import { type RollDoor, sendWaiting } from '../../app/roll';
import { type ClassRoll, type RollAnswer, type RollList, sendMarks } from './api';
import { keepRoll, nameOf, store, type Waiting, type WaitingClosing } from './store';

/** A mark as it leaves the tablet. */
export const sentMark = ({ id, childId, kind, sequence, at, collector, saidAt }: Waiting) => ({
  id,
  childId,
  kind,
  sequence,
  at,
  collector: collector ?? null,
  saidAt: saidAt ?? null,
});

/** How a class's tablets reach its rolls. */
export const door: RollDoor<RollList, ClassRoll, Waiting, WaitingClosing, RollAnswer> = {
  store: { ...store, keepRoll },
  nameOf,
  send: (list, deviceId, since, marks) =>
    sendMarks(list, {
      deviceId,
      sentAt: new Date().toISOString(),
      since,
      marks: marks.map(sentMark),
      closedAt: null,
    }),
  end: (closing, deviceId) =>
    sendMarks(closing, {
      deviceId,
      sentAt: new Date().toISOString(),
      since: null,
      marks: [],
      closedAt: closing.at,
    }),
};

/** Sends what a person marked here of any class. */
export const sendRolls = (person: string) => sendWaiting(door, person);
