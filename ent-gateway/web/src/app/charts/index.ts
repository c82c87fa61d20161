export { type Bar, BarChart } from './BarChart';
export { type Column, ColumnChart } from './ColumnChart';
export { LineChart, type Segment } from './LineChart';
