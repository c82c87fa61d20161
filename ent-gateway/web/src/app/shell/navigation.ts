import {
  BookHeart,
  Calculator,
  CalendarClock,
  CalendarDays,
  CalendarRange,
  Camera,
  ClipboardCheck,
  ClipboardList,
  CookingPot,
  FileInput,
  FolderHeart,
  FolderOpen,
  Globe,
  House,
  IdCard,
  Library,
  LayoutDashboard,
  type LucideIcon,
  MessageCircle,
  Newspaper,
  NotebookPen,
  Coins,
  School,
  UserX,
  Users,
  Utensils,
} from 'lucide-react';
import type { TileKind } from '../classhome';
import { isOpen, type Me, type Space } from '../session';
import type { ShellKey } from './messages';

export interface NavItem {
  to: string;
  key: ShellKey;
  icon: LucideIcon;
  /** for administrators alone */
  administers?: true;
  /** where the class has this tile alone */
  tile?: TileKind;
  /** where the class has not this tile, which leads there too */
  without?: TileKind;
  /** where the number of unread messages is shown */
  counts?: true;
}

const messages: NavItem = { to: '/messages', key: 'nav.messages', icon: MessageCircle, counts: true };
const blog: NavItem = { to: '/blog', key: 'nav.blog', icon: Newspaper };
const writing: NavItem = { to: '/ecrire-ensemble', key: 'nav.writing', icon: NotebookPen };
const timetable: NavItem = { to: '/emploi-du-temps', key: 'nav.timetable', icon: CalendarClock };
const events: NavItem = { to: '/evenements', key: 'nav.events', icon: CalendarRange };
const menus: NavItem = { to: '/menus', key: 'nav.menus', icon: Utensils };
const classes: NavItem = { to: '/classes', key: 'nav.classes', icon: Users };
const activities: NavItem = { to: '/activites', key: 'nav.activities', icon: CalendarRange };
const imports: NavItem = { to: '/imports', key: 'nav.imports', icon: FileInput };
const families: NavItem = { to: '/familles', key: 'nav.families', icon: Users };
const tariffs: NavItem = { to: '/tarifs', key: 'nav.tariffs', icon: Coins };
const quotients: NavItem = { to: '/quotients', key: 'nav.quotients', icon: Calculator };
const classRoll: NavItem = { to: '/appel', key: 'nav.classRoll', icon: ClipboardCheck };
const register: NavItem = { to: '/registre', key: 'nav.register', icon: ClipboardList };
const progress: NavItem = { to: '/progres', key: 'nav.progress', icon: BookHeart };
const rolls: NavItem = { to: '/pointage', key: 'nav.roll', icon: ClipboardCheck };
const kitchen: NavItem = { to: '/cuisine', key: 'nav.kitchen', icon: CookingPot };
const staff: NavItem = { to: '/equipe', key: 'nav.staff', icon: IdCard };
const files: NavItem = { to: '/dossiers', key: 'nav.files', icon: FolderHeart };
const library: NavItem = { to: '/bibliotheque', key: 'nav.library', icon: Library };
const resources: NavItem = { to: '/ressources', key: 'nav.resources', icon: FolderOpen };
const catalogue: NavItem = { to: '/catalogue', key: 'nav.catalogue', icon: Globe };
const toSee: NavItem = { to: '/a-voir', key: 'nav.toSee', icon: Globe };
const charter: NavItem = { to: '/chartes', key: 'nav.charter', icon: FolderHeart };
const today: NavItem = { to: '/', key: 'nav.today', icon: LayoutDashboard };

const navigation: Record<Space, NavItem[]> = {
  family: [
    { to: '/', key: 'nav.home', icon: House },
    { to: '/devoirs', key: 'nav.homework', icon: NotebookPen },
    { to: '/cantine', key: 'nav.canteen', icon: Utensils },
    messages,
    blog,
    { to: '/semaine', key: 'nav.week', icon: CalendarDays },
    { to: '/absences-ecole', key: 'nav.absence', icon: UserX },
    timetable,
    events,
    progress,
    { to: '/quotient', key: 'nav.quotient', icon: Calculator },
    { to: '/dossier', key: 'nav.file', icon: FolderHeart },
    library,
    toSee,
    resources,
    { to: '/images', key: 'nav.images', icon: Camera },
  ],
  pupil: [
    { to: '/', key: 'nav.space', icon: House },
    { to: '/ma-classe/a-faire', key: 'nav.todo', icon: NotebookPen, tile: 'TODO' },
    { ...blog, tile: 'BLOG' },
    { to: '/ma-classe/livres', key: 'nav.books', icon: BookHeart, tile: 'LIBRARY' },
    { ...toSee, tile: 'TO_SEE' },
    { to: '/ma-classe/semaine', key: 'nav.week', icon: CalendarDays, tile: 'WEEK' },
    { ...resources, key: 'nav.folder', without: 'FOLDER' },
  ],
  teacher: [
    { to: '/', key: 'nav.day', icon: House },
    classRoll,
    { to: '/classes', key: 'nav.class', icon: Users },
    messages,
    blog,
    timetable,
    events,
    writing,
    resources,
    catalogue,
    library,
    menus,
    register,
    progress,
  ],
  head: [
    { to: '/', key: 'nav.school', icon: School },
    classes,
    classRoll,
    register,
    progress,
    messages,
    blog,
    timetable,
    events,
    writing,
    resources,
    catalogue,
    library,
    menus,
    kitchen,
    staff,
    charter,
  ],
  town: [
    today,
    families,
    files,
    quotients,
    rolls,
    kitchen,
    { to: '/composer', key: 'nav.menuPlan', icon: Utensils },
    activities,
    tariffs,
    { to: '/classes', key: 'nav.schools', icon: School },
    staff,
    resources,
    catalogue,
    imports,
    { to: '/acces', key: 'nav.access', icon: IdCard, administers: true },
    { to: '/territoire', key: 'nav.territory', icon: House, administers: true },
  ],
  service: [today, rolls, kitchen, menus, { ...blog, key: 'nav.journal' }],
  elected: [today, menus],
  librarian: [{ to: '/', key: 'nav.home', icon: House }, catalogue, library],
  companion: [{ to: '/', key: 'nav.home', icon: House }],
  none: [{ to: '/', key: 'nav.home', icon: House }],
};

/** The pages of a space that somebody may open, of the modules that the town has. */
export const pagesOf = (space: Space, me: Pick<Me, 'roles' | 'territory'>): NavItem[] => {
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  return navigation[space].filter((item) => (administers || !item.administers) && isOpen(me, item.to));
};
