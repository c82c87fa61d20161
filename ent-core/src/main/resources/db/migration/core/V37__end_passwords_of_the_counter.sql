-- By whom and when an account was given a password at the counter: nobody once that is too old, or has lost its force.
alter table account
    add column password_by uuid,
    add column password_at timestamptz,
    add check ((password_by is null) = (password_at is null));
create index on account (password_at) where password_at is not null;

-- Where such a password is too old; runs as the owner, and answers with territories alone.
create function territories_with_old_passwords(before timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct a.territory_id from core.account a where a.password_at <= before;
end;
revoke execute on function territories_with_old_passwords(timestamptz) from public;
grant execute on function territories_with_old_passwords(timestamptz) to ${app};
