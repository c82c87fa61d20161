import type { Me } from '../../../app/session';
import type { SlotUse, PlannedSlot, Slot, TimetableDay, TimetableWeek } from '../api';

const slot = (id: string, more: Partial<Slot>): Slot => ({
  id,
  weekday: 'MONDAY',
  from: '08:30:00',
  to: '09:30:00',
  weeks: 'EVERY',
  kind: 'LESSON',
  subject: 'FRENCH',
  title: null,
  place: null,
  bring: null,
  startsOn: null,
  endsOn: null,
  teacherId: null,
  groupId: null,
  ...more,
});

export const reading = slot('reading', { title: 'Lecture' });
export const sport = slot('sport', {
  weekday: 'TUESDAY',
  from: '13:30:00',
  to: '14:30:00',
  subject: 'SPORT',
  place: 'Gymnase',
  bring: 'Tenue de sport et baskets',
});

const planned = ({ weekday, weeks, startsOn, endsOn, ...there }: Slot): PlannedSlot => there;

const day = (date: string, more: Partial<TimetableDay> = {}): TimetableDay => ({
  date,
  closed: null,
  closedFor: null,
  slots: [],
  changes: [],
  ...more,
});

/** The week of 30 November 2026 of a class that reads on Mondays and does sport on Tuesdays. */
export const week: TimetableWeek = {
  schoolClass: { id: 'ce1', name: 'CE1 Mme Morel', schoolId: 's' },
  week: '2026-W49',
  turn: 'ODD',
  schoolHours: [
    { weekday: 'MONDAY', half: 'MORNING', from: '08:30:00', to: '11:30:00' },
    { weekday: 'MONDAY', half: 'AFTERNOON', from: '13:30:00', to: '16:30:00' },
  ],
  days: [
    day('2026-11-30', { slots: [planned(reading)] }),
    day('2026-12-01', { slots: [planned(sport)] }),
    day('2026-12-02', { closed: 'WEDNESDAY' }),
    day('2026-12-03', {
      changes: [
        {
          id: 'farm',
          date: '2026-12-03',
          kind: 'TRIP',
          from: '08:30:00',
          to: '16:30:00',
          title: 'Sortie à la ferme',
          note: 'Bottes et pique-nique',
        },
      ],
    }),
    day('2026-12-04', { closed: 'LOCAL', closedFor: 'Pont de la commune' }),
  ],
  teachers: [],
  groups: [],
  coming: null,
  desk: null,
};

const gym = (weekday: Slot['weekday'], from: string, to: string): SlotUse => {
  const { id, ...there } = { ...sport, weekday, from, to };
  return { ...there, slotIds: [id], className: 'CM2 M. Roux' };
};

export const taughtWeek: TimetableWeek = {
  ...week,
  desk: {
    version: 3,
    slots: [reading, sport],
    taken: [{ slotId: 'sport', className: 'CM2 M. Roux', from: '13:45:00', to: '15:00:00' }],
    uses: [gym('TUESDAY', '13:45:00', '15:00:00'), gym('MONDAY', '13:30:00', '14:30:00')],
    busy: [],
    engagements: [],
    joint: [],
    groups: [],
    programmes: [
      {
        cycle: 'SECOND',
        lines: [
          { subjects: ['FRENCH'], officialMinutes: 600, plannedMinutes: 595 },
          { subjects: ['MATHEMATICS'], officialMinutes: 300, plannedMinutes: 315 },
          { subjects: ['SPORT'], officialMinutes: 180, plannedMinutes: 60 },
        ],
      },
    ],
  },
};

export const somebody: Me = {
  person: { id: 'p', givenName: 'Claire', familyName: 'Morel' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [],
  children: [],
  classes: [{ id: 'ce1', name: 'CE1 Mme Morel', schoolId: 's' }],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
};
