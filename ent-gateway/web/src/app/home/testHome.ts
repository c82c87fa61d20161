import { today } from '../format';
import type { Me } from '../session';
import type { Home, HomeDay } from './api';

export const lea = {
  id: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'c',
  className: 'CE2 A',
  schoolId: 's',
  schoolName: 'Jean-Macé',
};
export const me: Me = {
  person: { id: 'p', givenName: 'Nadia', familyName: 'Benali' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [],
  children: [lea],
  classes: [],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
};
export const day: HomeDay = {
  date: today(),
  open: true,
  closureLabel: null,
  homework: [
    {
      id: 'e',
      date: today(),
      dueDate: today(),
      subject: 'Lecture',
      text: 'Page 12',
      shownAt: '2026-11-30T16:00:00Z',
      ticked: false,
      handIn: false,
      handedIn: false,
    },
  ],
  lived: null,
  away: [],
  menu: null,
  warnings: [],
  booking: { id: 'b', status: 'BOOKED' },
  activityId: 'lunch',
  bookable: false,
  closesAt: null,
};
export const home = (shown: HomeDay, missing: Partial<Home> = {}): Home => ({
  children: [{ child: lea, days: [shown], coming: null, leavesOn: null }],
  nextSchoolDay: today(),
  offers: [],
  files: [],
  unexplained: [],
  unreadMessages: 2,
  imagesUnanswered: [],
  imagesInRegister: [],
  unavailable: [],
  ...missing,
});

/** an event of the school, that awaits an answer or not */
export const event = (id: string, title: string, from: string, asked: boolean) => ({
  id,
  schoolId: 's',
  classes: [],
  children: ['lea'],
  what: { title, words: '', place: '', bring: 'Un gâteau' },
  when: { from, to: from, starts: null, ends: null },
  asking: { until: asked ? '2027-06-20' : null, places: null, helpers: false },
  asked,
  open: asked,
  own: null,
  calledOffAt: null,
});
