-- What families send and the town hall checks has the same columns everywhere: state, sent_by, sent_at, decided_by,
-- decided_at, answer, and a version that each step counts up.

alter table absence_note add column version int not null default 0;

alter table quotient_proof add column sent_by uuid;
alter table quotient_proof rename column note to answer;
-- noon in Paris is on the same day in every French territory
alter table quotient_proof drop constraint quotient_proof_check;
alter table quotient_proof drop constraint quotient_proof_check1;
alter table quotient_proof drop constraint quotient_proof_check2;
alter table quotient_proof alter column decided_on type timestamptz using (decided_on + time '12:00') at time zone 'Europe/Paris';
alter table quotient_proof rename column decided_on to decided_at;
update quotient_proof set sent_by = made_by where sent_at is not null;
alter table quotient_proof
    add check ((state in ('ACCEPTED', 'REFUSED')) = (num_nonnulls(decided_by, decided_at) = 2)),
    add check (reason is null or state = 'REFUSED'),
    add check (num_nonnulls(sent_by, sent_at) in (0, 2)),
    add check (state in ('DRAFT', 'WITHDRAWN') or sent_at is not null);

alter table family_file rename column signed_by to sent_by;
alter table family_file rename column signed_at to sent_at;
alter table family_file rename column reason to answer;
alter table family_file
    add column id uuid not null default gen_random_uuid(),
    add column decided_by uuid,
    add column decided_at timestamptz;
alter table family_file alter column id drop default;
-- the content that holds is set in the step after the one that accepts it
alter table family_file drop constraint family_file_check4;
alter table family_file add unique (territory_id, id);
