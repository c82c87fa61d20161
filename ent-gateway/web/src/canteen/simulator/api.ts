import { answer, api, type Query, type Schemas } from '../../app/http';

export type Offer = Schemas['SimulationActivityPrice'];
export type Simulation = Schemas['Simulation'];

/** Euros, as typed: a quotient, or an income and parts; nothing at all shows the grids. */
export type Asked = Query<'/api/public/simulator'>;

export const simulate = (asked: Asked) =>
  answer(api.GET('/api/public/simulator', { params: { query: asked } }));
