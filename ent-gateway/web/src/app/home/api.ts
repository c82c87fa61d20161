import type { MealWarning, Menu } from '../../canteen/menus';
import type { Day } from '../format';
import { get } from '../http';

export interface DueEntry {
  id: string;
  date: Day;
  dueDate: Day;
  subject: string;
  text: string;
}

export interface HomeDay {
  date: Day;
  open: boolean;
  closureLabel?: string | null;
  homework: DueEntry[];
  menu?: Menu | null;
  /** what on the menu the child must not or may not eat */
  warnings: MealWarning[];
  booking?: { id: string; status: 'BOOKED' | 'WAITING' } | null;
  activityId?: string | null;
  /** whether lunch can now be booked or queued for */
  bookable: boolean;
  closesAt?: string | null;
}

/** A place off the waiting list, held for the family until `acceptBy`. */
export interface OfferedPlace {
  bookingId: string;
  childId: string;
  activityId: string;
  activityName: string;
  date: Day;
  acceptBy: string;
}

export interface Home {
  children: { child: { id: string }; days: HomeDay[] }[];
  /** the first day from the first one asked for on which one of the children has school */
  nextSchoolDay?: Day | null;
  offers: OfferedPlace[];
  /** the children's yearly files that wait for the family */
  files: FileToDo[];
  unreadMessages: number;
}

export interface FileToDo {
  childId: string;
  toDo: 'SIGN' | 'CORRECT';
}

export const getHome = (from: Day, to: Day) => get<Home>('/api/home', { from, to });
