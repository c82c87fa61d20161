import type { Move, PlannedClass, Summary, YearChange } from '../api';

/** A plan of two classes, as the tests of its cards begin with. */
export const summary = (changed: Partial<Summary> = {}): Summary => ({
  id: 'plan',
  version: 3,
  schoolId: 'own',
  yearLabel: '2027-2028',
  startsOn: '2027-09-01',
  state: 'PREVIEWED',
  appliedAt: null,
  doneAt: null,
  undoable: false,
  progress: { pupils: 40, moved: 0, left: 0, kept: 0, undecided: 0 },
  ...changed,
});

export const plannedClass = (changed: Partial<PlannedClass> = {}): PlannedClass => ({
  id: 'cp',
  name: 'CP',
  levels: ['CP'],
  opened: false,
  pupils: 20,
  pupilsByLevel: [{ level: 'CP', pupils: 20 }],
  teachers: [],
  ...changed,
});

export const move = (changed: Partial<Move> = {}): Move => ({
  fromSchoolId: 'own',
  fromClassId: 'gs',
  fromClassName: 'GS',
  step: 'UP',
  origin: 'LEVEL',
  oddity: null,
  nextLevel: 'CP',
  nextSchoolId: null,
  classId: 'cp',
  placed: true,
  pupils: 20,
  ...changed,
});

export const plan = (changed: Partial<YearChange> = {}): YearChange => ({
  summary: summary(),
  onward: { way: 'AWAY', schoolId: null },
  classes: [plannedClass()],
  moves: [move()],
  teachers: [],
  teachersWithoutClass: [],
  outdated: 0,
  newcomers: 0,
  ends: { bookings: 0, waiting: 0, patterns: 0 },
  ...changed,
});

export const schools = [
  { id: 'own', name: 'Les Tilleuls', level: 'NURSERY' },
  { id: 'ferry', name: 'Jules-Ferry', level: 'ELEMENTARY' },
  { id: 'mace', name: 'Jean-Macé', level: 'ELEMENTARY' },
];
