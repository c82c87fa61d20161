-- Whoever had the account of a member of the staff may have printed letters for themselves: their codes end when it is given back.
alter table claim_code add column issued_by uuid;
create index on claim_code (territory_id, issued_by) where used_at is null;
