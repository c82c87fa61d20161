export { type Guardian, listClosures, type School, type SchoolClosure } from './api';
export { NoSchool } from './components/NoSchool';
export { SchoolDayPage } from './components/SchoolDayPage';
export { classesQuery, closuresQuery, guardiansQuery, pupilsQuery, schoolsQuery } from './queries';
export { schoolDaysAfter } from './schoolDays';
export { schoolsOf } from './schoolsOf';
