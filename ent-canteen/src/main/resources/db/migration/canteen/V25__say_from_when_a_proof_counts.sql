-- The first day for which an accepted proof may count. Without a row: the day on which the family sent it.
create table proof_rule (
    territory_id uuid not null primary key,
    version      int not null default 0,
    counts_from  text not null check (counts_from in ('DECIDED', 'RECEIVED', 'FIRST_OF_MONTH'))
);
select core.wall('canteen.proof_rule');
