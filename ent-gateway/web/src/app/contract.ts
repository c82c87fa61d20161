import type { AbsenceNote, NewAbsenceNote, WaitingNote } from '../canteen/absence/api';
import type {
  Activity,
  Concerned,
  NewActivity,
  NewSuspension,
  Site,
  Suspension,
} from '../canteen/activities/api';
import type { BookingTarget, Booking } from '../canteen/booking';
import type { CalendarLink, OpenedCalendar } from '../canteen/calendar/api';
import type { Custody, CustodyView, NewCustody } from '../canteen/custody/api';
import type {
  Addition,
  AttendedDay,
  DeskItem,
  Family,
  FamilyBooking,
  FamilyHome,
  GivenExcuse,
  Home,
  PriceOf,
  Sheet,
} from '../canteen/desk/api';
import type { FamilyFile, FileContent, FileLine, QueueLine } from '../canteen/file/api';
import type { OrderLine, Service, Version, WasteView } from '../canteen/kitchen/api';
import type {
  DayVersion,
  Frequency,
  KitchenWeek,
  LibraryDish,
  MenuCheck,
  Publisher,
} from '../canteen/menuplan/api';
import type { Dish, MealWarning, Menu } from '../canteen/menus';
import type { ChildNeeds } from '../canteen/needs';
import type { DayAnswer, Pattern, PatternAnswer, PatternWish, PatternWishes } from '../canteen/patterns/api';
import type { Answer, Batch, NewTap, Present, Roll, RollSite, State } from '../canteen/presence/api';
import type {
  FranceConnectWay,
  HouseholdQuotient,
  IncomeDeclaration,
  Leaving,
  Proof,
  Quotient,
  Ways,
} from '../canteen/quotient/api';
import type { Acceptance, NewRule, Rule, WaitingProof } from '../canteen/quotientdesk/api';
import type { Offer, Simulation } from '../canteen/simulator/api';
import type {
  ChangeBar,
  PricedActivity,
  QuotientClass,
  Tariff,
  TariffGroup,
  TariffOfSeveral,
  Trial,
} from '../canteen/tariffs/api';
import type { SchoolCount } from '../canteen/service/api';
import type { ChildWeek, DayOutcome, WeekDay } from '../canteen/week/api';
import type { Access, PupilAccount } from '../core/classes/api';
import type { Preview, Question, Rejection, Resolution } from '../core/imports/api';
import type { Notice } from '../core/notices/api';
import type { Guardian, School, SchoolClosure } from '../core/school/api';
import type { DiaryEntry, FileRef, NewEntry } from '../homework/diary/api';
import type { Conversation, Message } from '../messaging/conversations/api';
import type { DueEntry, HomeDay } from './home/api';
import type { components } from './schema';
import type { Child, ClassRef, Me, RoleRef } from './session';

type Schemas = components['schemas'];
type Plain = string | number | boolean;

/** A plain value of theirs is one we expect; a new value of an enumeration is a misfit. */
type Expected<Mine, Theirs> = [NonNullable<Theirs>] extends [Plain]
  ? [NonNullable<Theirs>] extends [NonNullable<Mine>]
    ? true
    : false
  : true;

/** Fields we read or send that the API doesn't have, or has otherwise. */
type Misfits<Mine, Theirs> = {
  [Field in keyof Mine]-?: Field extends keyof Theirs
    ? Expected<Mine[Field], Theirs[Field]> extends true
      ? never
      : Field
    : Field;
}[keyof Mine];

type Fits<Mine, Name extends keyof Schemas> = [Misfits<Mine, Schemas[Name]>] extends [never]
  ? true
  : [Name, Misfits<Mine, Schemas[Name]>];
type Holds<Check extends true> = Check;

/**
 * The types written in `api.ts` say what may be absent, which the API's document doesn't. This makes the compiler refuse
 * them as soon as they differ from the document the gateway publishes.
 */
export type Contract = [
  Holds<Fits<Me, 'Me'>>,
  Holds<Fits<RoleRef, 'RoleGrant'>>,
  Holds<Fits<Child, 'ChildView'>>,
  Holds<Fits<ClassRef, 'ClassView'>>,
  Holds<Fits<School, 'SchoolView'>>,
  Holds<Fits<SchoolClosure, 'SchoolClosure'>>,
  Holds<Fits<Guardian, 'GuardianView'>>,
  Holds<Fits<PupilAccount, 'PupilAccount'>>,
  Holds<Fits<Access, 'Access'>>,
  Holds<Fits<Notice, 'NoticeView'>>,
  Holds<Fits<Preview, 'ImportView'>>,
  Holds<Fits<Question, 'Question'>>,
  Holds<Fits<Rejection, 'Fault'>>,
  Holds<Fits<Resolution, 'Resolution'>>,
  Holds<Fits<HomeDay, 'Day'>>,
  Holds<Fits<DueEntry, 'DueView'>>,
  Holds<Fits<ChildWeek, 'ChildWeek'>>,
  Holds<Fits<WeekDay, 'DayView'>>,
  Holds<Fits<DayOutcome, 'DayOutcome'>>,
  Holds<Fits<Menu, 'Menu'>>,
  Holds<Fits<Dish, 'Dish'>>,
  Holds<Fits<MealWarning, 'MealWarning'>>,
  Holds<Fits<LibraryDish, 'LibraryDish'>>,
  Holds<Fits<KitchenWeek, 'KitchenWeek'>>,
  Holds<Fits<DayVersion, 'MenuVersion'>>,
  Holds<Fits<MenuCheck, 'MenuCheck'>>,
  Holds<Fits<Frequency, 'FrequencyRule'>>,
  Holds<Fits<Publisher, 'Publisher'>>,
  Holds<Fits<CalendarLink, 'CalendarLink'>>,
  Holds<Fits<OpenedCalendar, 'OpenedCalendar'>>,
  Holds<Fits<Booking, 'BookingView'>>,
  Holds<Fits<BookingTarget, 'Wish'>>,
  Holds<Fits<Activity, 'Activity'>>,
  Holds<Fits<NewActivity, 'NewActivity'>>,
  Holds<Fits<Site, 'Site'>>,
  Holds<Fits<Suspension, 'Suspension'>>,
  Holds<Fits<NewSuspension, 'NewSuspension'>>,
  Holds<Fits<Concerned, 'Concerned'>>,
  Holds<Fits<AbsenceNote, 'AbsenceNoteView'>>,
  Holds<Fits<NewAbsenceNote, 'NewAbsenceNote'>>,
  Holds<Fits<WaitingNote, 'WaitingNote'>>,
  Holds<Fits<Custody, 'Custody'>>,
  Holds<Fits<CustodyView, 'CustodyView'>>,
  Holds<Fits<NewCustody, 'NewCustody'>>,
  Holds<Fits<Pattern, 'PatternView'>>,
  Holds<Fits<PatternWishes, 'PatternWishes'>>,
  Holds<Fits<PatternWish, 'PatternWish'>>,
  Holds<Fits<PatternAnswer, 'PatternAnswer'>>,
  Holds<Fits<DayAnswer, 'DayAnswer'>>,
  Holds<Fits<HouseholdQuotient, 'HouseholdQuotient'>>,
  Holds<Fits<Quotient, 'QuotientView'>>,
  Holds<Fits<Tariff, 'TariffForm'>>,
  Holds<Fits<TariffGroup, 'TariffGroup'>>,
  Holds<Fits<PricedActivity, 'PricedActivity'>>,
  Holds<Fits<TariffOfSeveral, 'TariffOfSeveral'>>,
  Holds<Fits<Trial, 'Trial'>>,
  Holds<Fits<ChangeBar, 'ChangeBar'>>,
  Holds<Fits<QuotientClass, 'QuotientClass'>>,
  Holds<Fits<Simulation, 'Simulation'>>,
  Holds<Fits<Offer, 'Offer'>>,
  Holds<Fits<DeskItem, 'DeskItem'>>,
  Holds<Fits<Home, 'HomeView'>>,
  Holds<Fits<Family, 'FamilyView'>>,
  Holds<Fits<GivenExcuse, 'GivenExcuse'>>,
  Holds<Fits<FamilyHome, 'FamilyHome'>>,
  Holds<Fits<AttendedDay, 'AttendedDay'>>,
  Holds<Fits<FamilyBooking, 'BookingLine'>>,
  Holds<Fits<PriceOf, 'PriceOf'>>,
  Holds<Fits<Addition, 'Addition'>>,
  Holds<Fits<Sheet, 'Sheet'>>,
  Holds<Fits<Ways, 'QuotientWays'>>,
  Holds<Fits<FranceConnectWay, 'WayView'>>,
  Holds<Fits<Leaving, 'LeavingView'>>,
  Holds<Fits<IncomeDeclaration, 'Declaration'>>,
  Holds<Fits<Proof, 'ProofView'>>,
  Holds<Fits<WaitingProof, 'WaitingProof'>>,
  Holds<Fits<Acceptance, 'ProofAcceptance'>>,
  Holds<Fits<Rule, 'QuotientRuleView'>>,
  Holds<Fits<NewRule, 'NewQuotientRule'>>,
  Holds<Fits<SchoolCount, 'SchoolCount'>>,
  Holds<Fits<FamilyFile, 'FamilyFileView'>>,
  Holds<Fits<FileContent, 'FileContent'>>,
  Holds<Fits<FileLine, 'FileLine'>>,
  Holds<Fits<QueueLine, 'QueueLine'>>,
  Holds<Fits<ChildNeeds, 'ChildNeeds'>>,
  Holds<Fits<Roll, 'PresenceView'>>,
  Holds<Fits<Present, 'Present'>>,
  Holds<Fits<State, 'PresenceState'>>,
  Holds<Fits<RollSite, 'RollSite'>>,
  Holds<Fits<Batch, 'TapBatch'>>,
  Holds<Fits<NewTap, 'NewTap'>>,
  Holds<Fits<Answer, 'TapAnswer'>>,
  Holds<Fits<Service, 'KitchenService'>>,
  Holds<Fits<Version, 'OrderVersion'>>,
  Holds<Fits<OrderLine, 'OrderLine'>>,
  Holds<Fits<WasteView, 'WasteView'>>,
  Holds<Fits<DiaryEntry, 'EntryView'>>,
  Holds<Fits<NewEntry, 'NewEntry'>>,
  Holds<Fits<FileRef, 'FileView'>>,
  Holds<Fits<Conversation, 'ConversationView'>>,
  Holds<Fits<Message, 'MessageView'>>,
];
