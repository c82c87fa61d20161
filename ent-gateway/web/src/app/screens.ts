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

export const SignIn = screen(() => import('./signin/screens'), 'SignIn', 'app/signin');
export const ClaimPublic = screen(() => import('./claim/screens'), 'ClaimPublic', 'app/claim');
export const ClaimSignedIn = screen(() => import('./claim/screens'), 'ClaimSignedIn', 'app/claim');
export const Account = screen(() => import('./account/screens'), 'Account', 'app/account', 'app/signin');
export const Shell = screen(() => import('./shell/screens'), 'Shell', 'app/shell', 'core/notices');

export const Home = screen(
  () => import('./home/screens'),
  'HomeScreen',
  'app/home',
  'canteen/booking',
  'canteen/menus',
);
export const Desk = screen(
  () => import('./desk/screens'),
  'DeskScreen',
  'app/desk',
  'canteen/service',
  'canteen/desk',
);
export const CanteenWeek = screen(
  () => import('../canteen/week/screens'),
  'WeekScreen',
  'canteen/week',
  'canteen/booking',
  'canteen/menus',
  'canteen/prices',
);
export const Term = screen(() => import('../canteen/patterns/screens'), 'TermScreen', 'canteen/patterns');
const absence = () => import('../canteen/absence/screens');
export const Absence = screen(absence, 'AbsenceScreen', 'canteen/absence');
export const AbsenceDesk = screen(absence, 'AbsenceDeskScreen', 'canteen/absence');
export const Custody = screen(() => import('../canteen/custody/screens'), 'CustodyScreen', 'canteen/custody');
const activities = () => import('../canteen/activities/screens');
export const Activities = screen(activities, 'ActivitiesScreen', 'canteen/activities');
export const Suspensions = screen(activities, 'SuspensionsScreen', 'canteen/activities');
export const Quotient = screen(
  () => import('../canteen/quotient/screens'),
  'QuotientScreen',
  'canteen/quotient',
);
const quotientDesk = () => import('../canteen/quotientdesk/screens');
export const QuotientDesk = screen(quotientDesk, 'QuotientDeskScreen', 'canteen/quotientdesk');
export const QuotientRules = screen(quotientDesk, 'RulesScreen', 'canteen/quotientdesk');
export const Menus = screen(() => import('../canteen/menus/screens'), 'MenusScreen', 'canteen/menus');
const menuPlan = () => import('../canteen/menuplan/screens');
export const MenuPlan = screen(menuPlan, 'MenuPlanScreen', 'canteen/menuplan', 'canteen/menus');
export const Library = screen(menuPlan, 'LibraryScreen', 'canteen/menuplan', 'canteen/menus');
export const MenuSettings = screen(menuPlan, 'SettingsScreen', 'canteen/menuplan', 'canteen/menus');
export const Calendar = screen(
  () => import('../canteen/calendar/screens'),
  'CalendarScreen',
  'canteen/calendar',
);
export const Service = screen(
  () => import('../canteen/service/screens'),
  'ServiceScreen',
  'canteen/service',
  'canteen/menus',
  'core/school',
);
export const Simulator = screen(
  () => import('../canteen/simulator/screens'),
  'SimulatorScreen',
  'canteen/simulator',
  'canteen/tariffs',
  'canteen/prices',
);
const tariffs = () => import('../canteen/tariffs/screens');
export const Tariffs = screen(tariffs, 'TariffsScreen', 'canteen/tariffs', 'canteen/prices');
export const TariffEditor = screen(tariffs, 'EditorScreen', 'canteen/tariffs', 'canteen/prices');
const families = () => import('../canteen/desk/screens');
export const Families = screen(families, 'FamiliesScreen', 'canteen/desk');
export const Family = screen(families, 'FamilyScreen', 'canteen/desk', 'canteen/prices');
export const DeskList = screen(families, 'ListScreen', 'canteen/desk');
export const Sites = screen(() => import('../canteen/presence/screens'), 'SitesScreen', 'canteen/presence');
export const Roll = screen(
  () => import('../canteen/presence/screens'),
  'RollScreen',
  'canteen/presence',
  'canteen/needs',
);
export const Kitchen = screen(
  () => import('../canteen/kitchen/screens'),
  'KitchenScreen',
  'canteen/kitchen',
  'canteen/needs',
  'core/school',
);
const files = () => import('../canteen/file/screens');
const fileWords = ['canteen/file', 'canteen/needs'];
export const Files = screen(files, 'FilesScreen', ...fileWords);
export const FamilyFile = screen(files, 'FileScreen', ...fileWords);
export const FileQueue = screen(files, 'QueueScreen', ...fileWords);
export const FileCheck = screen(files, 'CheckScreen', ...fileWords);
export const Diary = screen(() => import('../homework/diary/screens'), 'DiaryScreen', 'homework/diary');
export const ClassSpace = screen(
  () => import('../homework/space/screens'),
  'SpaceScreen',
  'homework/space',
  'homework/diary',
);
export const TeacherDay = screen(
  () => import('../homework/day/screens'),
  'DayScreen',
  'homework/day',
  'homework/diary',
);
const conversations = () => import('../messaging/conversations/screens');
const conversationWords = 'messaging/conversations';
export const Conversations = screen(conversations, 'ConversationsScreen', conversationWords);
export const Conversation = screen(conversations, 'ConversationScreen', conversationWords);
export const NewConversation = screen(conversations, 'NewConversationScreen', conversationWords);
export const Classes = screen(() => import('../core/classes/screens'), 'ClassesScreen', 'core/classes');
export const OneClass = screen(() => import('../core/classes/screens'), 'ClassScreen', 'core/classes');
export const Imports = screen(() => import('../core/imports/screens'), 'ImportsScreen', 'core/imports');
export const Upload = screen(() => import('../core/imports/screens'), 'UploadScreen', 'core/imports');
export const Import = screen(() => import('../core/imports/screens'), 'ImportScreen', 'core/imports');
