import { type ComponentType, lazy } from 'react';
import { loadMessages } from './i18n';

/** A screen arrives with its words: both are fetched at the same time. */
const screen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  ...namespaces: string[]
) =>
  lazy(async () => {
    const [module] = await Promise.all([load(), ...namespaces.map((namespace) => loadMessages(namespace))]);
    return { default: module[name] };
  });

export const SignIn = screen(() => import('./signin'), 'SignIn', 'app/signin');
export const ClaimPublic = screen(() => import('./claim'), 'ClaimPublic', 'app/claim');
export const ClaimSignedIn = screen(() => import('./claim'), 'ClaimSignedIn', 'app/claim');
export const Account = screen(() => import('./account'), 'Account', 'app/account', 'app/signin');
export const Shell = screen(() => import('./shell'), 'Shell', 'app/shell', 'core/notices');

export const Home = screen(
  () => import('./home'),
  'HomeScreen',
  'app/home',
  'canteen/booking',
  'canteen/menus',
);
export const Desk = screen(
  () => import('./desk'),
  'DeskScreen',
  'app/desk',
  'canteen/service',
  'canteen/desk',
);
export const CanteenWeek = screen(
  () => import('../canteen/week'),
  'WeekScreen',
  'canteen/week',
  'canteen/booking',
  'canteen/menus',
);
export const Term = screen(() => import('../canteen/patterns'), 'TermScreen', 'canteen/patterns');
const absence = () => import('../canteen/absence');
export const Absence = screen(absence, 'AbsenceScreen', 'canteen/absence');
export const AbsenceDesk = screen(absence, 'AbsenceDeskScreen', 'canteen/absence');
export const Custody = screen(() => import('../canteen/custody'), 'CustodyScreen', 'canteen/custody');
const activities = () => import('../canteen/activities');
export const Activities = screen(activities, 'ActivitiesScreen', 'canteen/activities');
export const Suspensions = screen(activities, 'SuspensionsScreen', 'canteen/activities');
export const Quotient = screen(() => import('../canteen/quotient'), 'QuotientScreen', 'canteen/quotient');
const quotientDesk = () => import('../canteen/quotientdesk');
export const QuotientDesk = screen(quotientDesk, 'QuotientDeskScreen', 'canteen/quotientdesk');
export const QuotientRules = screen(quotientDesk, 'RulesScreen', 'canteen/quotientdesk');
export const Menus = screen(() => import('../canteen/menus'), 'MenusScreen', 'canteen/menus');
const menuPlan = () => import('../canteen/menuplan');
export const MenuPlan = screen(menuPlan, 'MenuPlanScreen', 'canteen/menuplan', 'canteen/menus');
export const Library = screen(menuPlan, 'LibraryScreen', 'canteen/menuplan', 'canteen/menus');
export const MenuSettings = screen(menuPlan, 'SettingsScreen', 'canteen/menuplan', 'canteen/menus');
export const Calendar = screen(() => import('../canteen/calendar'), 'CalendarScreen', 'canteen/calendar');
export const Service = screen(
  () => import('../canteen/service'),
  'ServiceScreen',
  'canteen/service',
  'canteen/menus',
  'core/school',
);
export const Simulator = screen(
  () => import('../canteen/simulator'),
  'SimulatorScreen',
  'canteen/simulator',
  'canteen/tariffs',
  'canteen/week',
);
const tariffs = () => import('../canteen/tariffs');
export const Tariffs = screen(tariffs, 'TariffsScreen', 'canteen/tariffs', 'canteen/week');
export const TariffEditor = screen(tariffs, 'EditorScreen', 'canteen/tariffs', 'canteen/week');
const families = () => import('../canteen/desk');
export const Families = screen(families, 'FamiliesScreen', 'canteen/desk');
export const Family = screen(families, 'FamilyScreen', 'canteen/desk', 'canteen/week');
export const DeskList = screen(families, 'ListScreen', 'canteen/desk');
export const Sites = screen(() => import('../canteen/presence'), 'SitesScreen', 'canteen/presence');
export const Roll = screen(
  () => import('../canteen/presence'),
  'RollScreen',
  'canteen/presence',
  'canteen/needs',
);
export const Kitchen = screen(
  () => import('../canteen/kitchen'),
  'KitchenScreen',
  'canteen/kitchen',
  'canteen/needs',
  'core/school',
);
const files = () => import('../canteen/file');
const fileWords = ['canteen/file', 'canteen/needs'];
export const Files = screen(files, 'FilesScreen', ...fileWords);
export const FamilyFile = screen(files, 'FileScreen', ...fileWords);
export const FileQueue = screen(files, 'QueueScreen', ...fileWords);
export const FileCheck = screen(files, 'CheckScreen', ...fileWords);
export const Diary = screen(() => import('../homework/diary'), 'DiaryScreen', 'homework/diary');
export const ClassSpace = screen(
  () => import('../homework/space'),
  'SpaceScreen',
  'homework/space',
  'homework/diary',
);
export const TeacherDay = screen(
  () => import('../homework/day'),
  'DayScreen',
  'homework/day',
  'homework/diary',
);
const conversations = () => import('../messaging/conversations');
const conversationWords = 'messaging/conversations';
export const Conversations = screen(conversations, 'ConversationsScreen', conversationWords);
export const Conversation = screen(conversations, 'ConversationScreen', conversationWords);
export const NewConversation = screen(conversations, 'NewConversationScreen', conversationWords);
export const Classes = screen(() => import('../core/classes'), 'ClassesScreen', 'core/classes');
export const OneClass = screen(() => import('../core/classes'), 'ClassScreen', 'core/classes');
export const Imports = screen(() => import('../core/imports'), 'ImportsScreen', 'core/imports');
export const Upload = screen(() => import('../core/imports'), 'UploadScreen', 'core/imports');
export const Import = screen(() => import('../core/imports'), 'ImportScreen', 'core/imports');
