import { answer, api } from '../../app/http';

export const listDeskItems = () => answer(api.GET('/api/canteen/desk'));
