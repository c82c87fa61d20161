/** Seven o'clock tomorrow, before school and after quiet hours. */
export function tomorrowMorning(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(7, 0, 0, 0);
  return day.toISOString();
}
