export { TeacherDay } from './components/TeacherDay';
