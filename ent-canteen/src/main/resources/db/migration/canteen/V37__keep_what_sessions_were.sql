-- How days of an activity were billed before its hours changed, each until a day: days gone by that nobody had booked are
-- reckoned by it. A booked day keeps its own, in canteen.booking.
alter table canteen.activity add column past_sessions jsonb not null default '[]';
