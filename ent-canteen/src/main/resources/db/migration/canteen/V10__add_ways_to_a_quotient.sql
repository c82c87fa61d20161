-- Municipal rules differ in what they divide, and by what.
alter table quotient_rule
    add column method text not null default 'REFERENCE_INCOME'
        check (method in ('REFERENCE_INCOME', 'MONTHLY_PER_PERSON', 'CAF_VALUE'));

-- A quotient also comes from CAF or MSA, or from a paper that an agent has read.
alter table quotient
    drop constraint quotient_source_check,
    add constraint quotient_source_check check (source in ('INCOME', 'CAF_MSA', 'DOCUMENT')),
    alter column reference_income_cents drop not null,
    alter column tax_parts drop not null,
    add column monthly_income_cents bigint check (monthly_income_cents >= 0),
    add column persons int check (persons between 1 and 30),
    add column provider text not null default '' check (length(provider) <= 40),
    add column proof_id uuid,
    add column checked_by uuid,
    add constraint quotient_basis_check check (case source
        when 'INCOME' then num_nonnulls(reference_income_cents, tax_parts) = 2
                        or num_nonnulls(monthly_income_cents, persons) = 2
        when 'CAF_MSA' then provider <> ''
        else num_nonnulls(proof_id, checked_by) = 2 end);

-- Who was asked about at CAF and MSA, and what came of it: never what they answered. "asked_at" names one lookup;
-- without a miss and a quotient it goes on.
create table quotient_lookup (
    territory_id uuid not null,
    person_id    uuid not null,
    household_id uuid not null,
    asked_at     timestamptz not null,
    fresh_until  timestamptz not null,
    miss         text check (length(miss) between 1 and 40),
    quotient_id  uuid,
    primary key (territory_id, person_id),
    check (num_nonnulls(miss, quotient_id) <= 1)
);

-- A paper that shows a quotient or an income. "decided_on" is the town's day.
create table quotient_proof (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    household_id uuid not null,
    kind         text not null check (kind in ('CAF', 'MSA', 'TAX_NOTICE')),
    state        text not null check (state in ('DRAFT', 'SENT', 'WITHDRAWN', 'ACCEPTED', 'REFUSED')),
    files        uuid[] not null check (cardinality(files) between 1 and 5),
    made_by      uuid not null,
    made_at      timestamptz not null,
    sent_at      timestamptz,
    decided_by   uuid,
    decided_on   date,
    reason       text check (reason in ('UNREADABLE', 'INCOMPLETE', 'OUT_OF_DATE', 'OTHER_PERSON', 'OTHER')),
    note         text not null default '' check (length(note) <= 500),
    primary key (territory_id, id),
    check ((state in ('ACCEPTED', 'REFUSED')) = (num_nonnulls(decided_by, decided_on) = 2)),
    check ((state = 'REFUSED') = (reason is not null)),
    check (state in ('DRAFT', 'WITHDRAWN') or sent_at is not null)
);
-- one at a time for a household
create unique index on quotient_proof (territory_id, household_id) where state in ('DRAFT', 'SENT');
create index on quotient_proof (territory_id, household_id, made_at);
create index on quotient_proof (territory_id, sent_at) where state = 'SENT';

-- Which households were told that their quotient ends, or has ended.
create table quotient_end_told (
    territory_id uuid not null,
    household_id uuid not null,
    kind         text not null check (kind in ('ENDING', 'ENDED')),
    ends_on      date not null,
    told_at      timestamptz not null,
    primary key (territory_id, household_id, kind, ends_on)
);

select core.wall('canteen.quotient_lookup'), core.wall('canteen.quotient_proof'), core.wall('canteen.quotient_end_told');
-- a rule that has begun is history
revoke delete on quotient_rule from ${app};
