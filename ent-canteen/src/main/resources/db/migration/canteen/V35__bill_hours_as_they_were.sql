-- Hours may be billed as they were instead of as booked; so many minutes after its end a child isn't collected late.
alter table activity
    add column billed_hours text not null default 'AS_BOOKED' check (billed_hours in ('AS_BOOKED', 'AS_PRESENT')),
    add column pick_up_tolerance int not null default 0 check (pick_up_tolerance between 0 and 120);

-- When the day took place and how its time was billed, kept once the activity has changed. A copy of the version before
-- keeps "units" alone: such a day is billed as booked.
alter table booking add column session jsonb;

-- When a child came or was collected by a person's word, where it wasn't tapped at that moment.
alter table presence_tap add column said_at timestamptz;

-- Apart from "method" and "modifiers", which a copy of the version before reads: it charges the price of the package for
-- each day, and no late pick-up, but shows every screen.
alter table tariff
    add column package_period text check (package_period in ('WEEK', 'MONTH')),
    add column late_pick_up jsonb;
