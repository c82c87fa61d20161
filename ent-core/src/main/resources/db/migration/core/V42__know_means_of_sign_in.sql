-- The password and the second factors of an account that its owner knows of: others are told when somebody comes in with it.
-- Nothing where nobody has looked yet.
alter table account
    add column password_known timestamptz,
    add column factors_known text[];
