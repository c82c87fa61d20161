import { type ComponentType, lazy } from 'react';
import { type Load, reached } from './later';

/** Around every screen, and so with the first page. */
export { Shell } from './shell/screens';

/** Comes with its words when it is opened; `load` brings it before. */
export type Screen = ComponentType & { load: Load };

const screen = <Name extends string>(load: Load<Record<Name, ComponentType>>, name: Name): Screen =>
  Object.assign(lazy(async () => ({ default: (await reached(load)())[name] })) as unknown as ComponentType, {
    load,
  });

export const SignIn = screen(() => import('./signin/screens'), 'SignIn');
export const Founding = screen(() => import('./founding/screens'), 'FoundingScreen');
export const ClaimPublic = screen(() => import('./claim/screens'), 'ClaimPublic');
export const Invitation = screen(() => import('./access/screens'), 'Invitation');
export const ForgottenPassword = screen(() => import('./access/screens'), 'ForgottenPassword');
export const Confirmed = screen(() => import('./confirm/screens'), 'Confirmed');
export const SecondFactor = screen(() => import('./confirm/screens'), 'SecondFactor');
export const ClaimSignedIn = screen(() => import('./claim/screens'), 'ClaimSignedIn');
export const Account = screen(() => import('../core/privacy/screens'), 'AccountPages');

export const Home = screen(() => import('./home/screens'), 'HomeScreen');
export const Desk = screen(() => import('./desk/screens'), 'DeskScreen');
export const CanteenWeek = screen(() => import('../canteen/week/screens'), 'WeekScreen');
export const Term = screen(() => import('../canteen/patterns/screens'), 'TermScreen');
const account = () => import('../canteen/account/screens');
export const MonthAccount = screen(account, 'OwnAccountScreen');
export const FamilyAccount = screen(account, 'FamilyAccountScreen');
export const Accounts = screen(account, 'AccountsScreen');
const absence = () => import('../canteen/absence/screens');
export const Absence = screen(absence, 'AbsenceScreen');
export const AbsenceDesk = screen(absence, 'AbsenceDeskScreen');
export const Custody = screen(() => import('../canteen/custody/screens'), 'CustodyScreen');
const activities = () => import('../canteen/activities/screens');
export const Activities = screen(activities, 'ActivitiesScreen');
export const Suspensions = screen(activities, 'SuspensionsScreen');
export const Quotient = screen(() => import('../canteen/quotient/screens'), 'QuotientScreen');
const quotientDesk = () => import('../canteen/quotientdesk/screens');
export const QuotientDesk = screen(quotientDesk, 'QuotientDeskScreen');
export const QuotientRules = screen(quotientDesk, 'RulesScreen');
export const Menus = screen(() => import('../canteen/menus/screens'), 'MenusScreen');
const menuPlan = () => import('../canteen/menuplan/screens');
export const MenuPlan = screen(menuPlan, 'MenuPlanScreen');
export const Library = screen(menuPlan, 'LibraryScreen');
export const MenuSettings = screen(menuPlan, 'SettingsScreen');
export const Calendar = screen(() => import('../canteen/calendar/screens'), 'CalendarScreen');
export const Service = screen(() => import('../canteen/service/screens'), 'ServiceScreen');
export const Simulator = screen(() => import('../canteen/simulator/screens'), 'SimulatorScreen');
const tariffs = () => import('../canteen/tariffs/screens');
export const Tariffs = screen(tariffs, 'TariffsScreen');
export const TariffEditor = screen(tariffs, 'EditorScreen');
const families = () => import('../canteen/desk/screens');
export const Families = screen(families, 'FamiliesScreen');
export const Family = screen(families, 'FamilyScreen');
export const DeskList = screen(families, 'ListScreen');
const counter = () => import('../canteen/counter/screens');
export const NewFamily = screen(counter, 'NewFamilyScreen');
export const FamilyHouseholds = screen(counter, 'HouseholdScreen');
export const FamilyPerson = screen(counter, 'PersonScreen');
export const TermFor = screen(counter, 'TermFor');
export const AbsenceFor = screen(counter, 'AbsenceFor');
export const CustodyFor = screen(counter, 'CustodyFor');
export const FileFor = screen(counter, 'FileFor');
export const QuotientFor = screen(counter, 'QuotientFor');
export const QuotientBatch = screen(counter, 'BatchScreen');
export const Sites = screen(() => import('../canteen/presence/screens'), 'SitesScreen');
export const Roll = screen(() => import('../canteen/presence/screens'), 'RollScreen');
const kitchen = () => import('../canteen/kitchen/screens');
export const Kitchen = screen(kitchen, 'KitchenScreen');
export const CatererOrders = screen(kitchen, 'CatererScreen');
const files = () => import('../canteen/file/screens');
export const Files = screen(files, 'FilesScreen');
export const FamilyFile = screen(files, 'FileScreen');
export const FileQueue = screen(files, 'QueueScreen');
export const FileCheck = screen(files, 'CheckScreen');
export const Diary = screen(() => import('../homework/diary/screens'), 'DiaryScreen');
export const ClassSpace = screen(() => import('../homework/space/screens'), 'SpaceScreen');
export const TeacherDay = screen(() => import('../homework/day/screens'), 'DayScreen');
const conversations = () => import('../messaging/conversations/screens');
export const Conversations = screen(conversations, 'ConversationsScreen');
export const Conversation = screen(conversations, 'ConversationScreen');
export const NewConversation = screen(conversations, 'NewConversationScreen');
export const Classes = screen(() => import('../core/classes/screens'), 'ClassesScreen');
export const Pupil = screen(() => import('../core/pupil/screens'), 'PupilScreen');
export const OneClass = screen(() => import('../core/classes/screens'), 'ClassScreen');
const merges = () => import('../core/merges/screens');
export const Doubles = screen(merges, 'DoublesScreen');
export const Compare = screen(merges, 'CompareScreen');
const access = () => import('../core/access/screens');
export const Access = screen(access, 'AccessScreen');
export const GrantAccess = screen(access, 'GrantScreen');
export const PersonAccess = screen(access, 'PersonScreen');
export const Trail = screen(access, 'TrailScreen');
export const Territory = screen(access, 'TerritoryScreen');
const opening = () => import('../core/opening/screens');
export const Opening = screen(opening, 'OpeningScreen');
export const Years = screen(opening, 'YearPages');
export const Statistics = screen(() => import('../core/statistics/screens'), 'StatisticsScreen');
export const SchoolCalendar = screen(() => import('../core/calendar/screens'), 'CalendarScreen');
export const Staff = screen(() => import('../core/staff/screens'), 'StaffScreen');
export const Imports = screen(() => import('../core/imports/screens'), 'ImportsScreen');
export const Upload = screen(() => import('../core/imports/screens'), 'UploadScreen');
export const Import = screen(() => import('../core/imports/screens'), 'ImportScreen');
