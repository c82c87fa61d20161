import { isProblem } from '../../app/http';

/** Why an order couldn't be sent again. */
export const sendingProblem = (error: Error) =>
  isProblem(error, 'canteen:no-caterer-mail') ? 'sending.again.noMail' : 'sending.failed';

/** Why adults' meals couldn't be ordered. */
export const adultsProblem = (error: Error) =>
  isProblem(error, 'canteen:order-made') ? 'adults.late' : 'adults.failed';
