-- A digest of who was asked about and whose children the answer was compared with: other people are another question.
alter table quotient_lookup add column question text not null default '' check (length(question) <= 64);
