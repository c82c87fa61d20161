import { isProblem } from '../../app/http';

/** Why a roll doesn't open. */
export const rollProblem = (error: Error): 'notToday' | 'server' =>
  isProblem(error, 'canteen:not-today') ? 'notToday' : 'server';
