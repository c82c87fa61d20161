import { isProblem } from '../../app/http';

/** Why a roll doesn't open. */
export const classRollProblem = (error: Error): 'closed.day' | 'ahead' | 'server' =>
  isProblem(error, 'homework:no-class-that-day')
    ? 'closed.day'
    : isProblem(error, 'homework:roll-ahead')
      ? 'ahead'
      : 'server';
