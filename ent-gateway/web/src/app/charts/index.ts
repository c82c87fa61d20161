export { type Bar, BarChart } from './BarChart';
export { LineChart, type Segment } from './LineChart';
