import type { Menu } from '../../canteen/menus/api';
import type { DiaryEntry } from '../../homework/diary/api';
import type { Day } from '../format';
import { get } from '../http';

export interface HomeDay {
  date: Day;
  open: boolean;
  closureLabel: string | null;
  homework: DiaryEntry[];
  menu: Menu | null;
  booking: { id: string; status: string; rank: number | null; amountCents: number | null } | null;
  activityId: string | null;
  bookable: boolean;
  closesAt: string | null;
}

export interface Home {
  children: { child: { id: string }; days: HomeDay[] }[];
  unreadMessages: number;
}

export const getHome = (from: Day, to: Day) => get<Home>('/api/home', { from, to });
