-- A family's home asks for the places that are offered to its children. By their end alone the planner expects a third of all bookings
-- and starts workers for it, which takes longer than the answer.
create index booking_offer_of_child on canteen.booking (territory_id, child_id) where accept_by is not null;
