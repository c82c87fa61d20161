import {
  Apple,
  Calculator,
  CalendarRange,
  CookingPot,
  ContactRound,
  FileInput,
  House,
  LayoutDashboard,
  type LucideIcon,
  MessageCircle,
  NotebookPen,
  Coins,
  School,
  Sun,
  Users,
  Utensils,
} from 'lucide-react';
import type { Space } from '../session';
import type { ShellKey } from './messages';

export interface NavItem {
  to: string;
  key: ShellKey;
  icon: LucideIcon;
  /** where the number of unread messages is shown */
  counts?: true;
}

const messages: NavItem = { to: '/messages', key: 'nav.messages', icon: MessageCircle, counts: true };
const menus: NavItem = { to: '/menus', key: 'nav.menus', icon: Apple };
const classes: NavItem = { to: '/classes', key: 'nav.classes', icon: Users };
const activities: NavItem = { to: '/activites', key: 'nav.activities', icon: CalendarRange };
const imports: NavItem = { to: '/imports', key: 'nav.imports', icon: FileInput };
const families: NavItem = { to: '/familles', key: 'nav.families', icon: ContactRound };
const tariffs: NavItem = { to: '/tarifs', key: 'nav.tariffs', icon: Coins };
const quotients: NavItem = { to: '/quotients', key: 'nav.quotients', icon: Calculator };
const today: NavItem = { to: '/', key: 'nav.today', icon: LayoutDashboard };

export const navigation: Record<Space, NavItem[]> = {
  family: [
    { to: '/', key: 'nav.home', icon: House },
    { to: '/devoirs', key: 'nav.homework', icon: NotebookPen },
    { to: '/cantine', key: 'nav.canteen', icon: Utensils },
    messages,
    { to: '/quotient', key: 'nav.quotient', icon: Calculator },
  ],
  pupil: [
    { to: '/', key: 'nav.space', icon: House },
    { to: '/devoirs', key: 'nav.homework', icon: NotebookPen },
  ],
  teacher: [
    { to: '/', key: 'nav.day', icon: Sun },
    { to: '/classes', key: 'nav.class', icon: Users },
    messages,
    menus,
  ],
  head: [{ to: '/', key: 'nav.school', icon: School }, classes, messages, menus],
  town: [
    today,
    families,
    { to: '/composer', key: 'nav.menuPlan', icon: CookingPot },
    activities,
    tariffs,
    quotients,
    { to: '/classes', key: 'nav.schools', icon: School },
    imports,
    menus,
  ],
  service: [today, menus],
  elected: [today, menus],
};
