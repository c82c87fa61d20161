export { Confirmed } from './Confirmed';
export { SecondFactor } from './SecondFactor';
