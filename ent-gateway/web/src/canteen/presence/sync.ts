import { type RollDoor, sendWaiting } from '../../app/roll';
import { type Answer, finishRoll, type Roll, sendTaps } from './api';
import { type RollList, store, type Waiting, type WaitingFinish } from './store';

/** A tap as it leaves the tablet. */
export const sentTap = ({ id, childId, kind, certainty, sequence, at, collector, saidAt }: Waiting) => ({
  id,
  childId,
  kind,
  certainty: certainty ?? null,
  sequence,
  at,
  collector: collector ?? null,
  saidAt: saidAt ?? null,
});

/** How the canteen's tablets reach its rolls. */
export const door: RollDoor<RollList, Roll, Waiting, WaitingFinish, Answer> = {
  store,
  nameOf: ({ activityId, date }) => `${activityId} ${date}`,
  send: ({ activityId, date }, deviceId, since, taps) =>
    sendTaps({
      activityId,
      date,
      deviceId,
      sentAt: new Date().toISOString(),
      since,
      taps: taps.map(sentTap),
    }),
  end: ({ id, activityId, date, at }) =>
    finishRoll({ id, activityId, date, at, sentAt: new Date().toISOString() }),
};

/** Sends what a person tapped here of any of the canteen's rolls. */
export const sendRolls = (person: string) => sendWaiting(door, person);
