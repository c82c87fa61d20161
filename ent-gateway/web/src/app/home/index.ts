export { homeQuery } from './queries';
export { getHome, type Home, type HomeDay } from './api';
export { ChildStrip } from './components/ChildStrip';
export { HomeChild } from './components/HomeChild';
export { Unavailable } from './components/Unavailable';
