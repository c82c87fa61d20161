-- A household's account of a month.
create index booking_of_household on canteen.booking (territory_id, household_id, day) where status = 'BOOKED';
