export { confirm } from './confirm';
export { Confirmed } from './Confirmed';
export { SecondFactor } from './SecondFactor';
