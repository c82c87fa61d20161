export { excuse } from './api';
export { sendRolls } from './sync';
