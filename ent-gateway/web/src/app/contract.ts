import type { BookingTarget, Booking } from '../canteen/booking';
import type { Dish, Menu } from '../canteen/menus';
import type { FamilyFile, FileContent, FileLine, QueueLine } from '../canteen/file/api';
import type { OrderLine, Service, Version, WasteView } from '../canteen/kitchen/api';
import type { ChildNeeds } from '../canteen/needs';
import type { Answer, Batch, NewTap, Present, Roll, Site, State } from '../canteen/presence/api';
import type { HouseholdQuotient, Quotient } from '../canteen/quotient/api';
import type { SchoolCount } from '../canteen/service/api';
import type { ChildWeek, WeekDay } from '../canteen/week/api';
import type { Preview, Question, Rejection, Resolution } from '../core/imports/api';
import type { Notice } from '../core/notices/api';
import type { Guardian, School } from '../core/school/api';
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
  Holds<Fits<Guardian, 'GuardianView'>>,
  Holds<Fits<Notice, 'NoticeView'>>,
  Holds<Fits<Preview, 'ImportView'>>,
  Holds<Fits<Question, 'Question'>>,
  Holds<Fits<Rejection, 'Fault'>>,
  Holds<Fits<Resolution, 'Resolution'>>,
  Holds<Fits<HomeDay, 'Day'>>,
  Holds<Fits<DueEntry, 'DueView'>>,
  Holds<Fits<ChildWeek, 'ChildWeek'>>,
  Holds<Fits<WeekDay, 'DayView'>>,
  Holds<Fits<Menu, 'Menu'>>,
  Holds<Fits<Dish, 'Dish'>>,
  Holds<Fits<Booking, 'BookingView'>>,
  Holds<Fits<BookingTarget, 'Wish'>>,
  Holds<Fits<HouseholdQuotient, 'HouseholdQuotient'>>,
  Holds<Fits<Quotient, 'QuotientView'>>,
  Holds<Fits<SchoolCount, 'SchoolCount'>>,
  Holds<Fits<FamilyFile, 'FamilyFileView'>>,
  Holds<Fits<FileContent, 'FileContent'>>,
  Holds<Fits<FileLine, 'FileLine'>>,
  Holds<Fits<QueueLine, 'QueueLine'>>,
  Holds<Fits<ChildNeeds, 'ChildNeeds'>>,
  Holds<Fits<Roll, 'PresenceView'>>,
  Holds<Fits<Present, 'Present'>>,
  Holds<Fits<State, 'PresenceState'>>,
  Holds<Fits<Site, 'Site'>>,
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
