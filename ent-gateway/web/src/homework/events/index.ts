export { type SchoolEvent, weekEventsQuery } from './api';
export { AwaitedEvents } from './components/AwaitedEvents';
export { EventsOfDay } from './components/EventsOfDay';
export { EventsOfWeek } from './components/EventsOfWeek';
export { FamilyEvents } from './components/FamilyEvents';
export { HomeEvents } from './components/HomeEvents';
export { isForChildren, isOn, type WhoseDays } from './shown';
