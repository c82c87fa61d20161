-- A year has up to five terms (V42): what is noted and written in the fourth and the fifth is kept like the rest.
alter table result drop constraint result_term_check;
alter table result add constraint result_term_check check (term ~ '^[0-9]{4}-[1-5]$');
alter table report drop constraint report_term_check;
alter table report add constraint report_term_check check (term ~ '^[0-9]{4}-[1-5]$');
alter table report_edition drop constraint report_edition_term_check;
alter table report_edition add constraint report_edition_term_check check (term ~ '^[0-9]{4}-[1-5]$');
