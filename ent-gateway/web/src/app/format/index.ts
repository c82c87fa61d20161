export * from './days';
export * from './instants';
export * from './money';
