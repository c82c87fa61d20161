-- What every family's screen needs and rarely changes: copies answer it from memory until its version has moved.
select core.watch('canteen.activity', 'offer');
select core.watch('canteen.suspension', 'offer');
select core.watch('canteen.tariff', 'tariffs');
select core.watch('canteen.menu', 'menus');
select core.watch('canteen.menu_dish', 'menus');
select core.watch('canteen.dish', 'menus');

-- A family's live bookings of some days, however many the territory has.
create index booking_live_of_child on canteen.booking (territory_id, child_id, day) 
    where status in ('REQUESTED', 'BOOKED', 'WAITING');
