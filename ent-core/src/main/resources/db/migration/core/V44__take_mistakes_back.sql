-- A school that was made by mistake goes with the imports that were only previewed there, or undone.
alter table import_line
    drop constraint import_line_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
alter table import_fault
    drop constraint import_fault_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
alter table import_question
    drop constraint import_question_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
alter table import_answer
    drop constraint import_answer_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
alter table import_change
    drop constraint import_change_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
alter table import_loss
    drop constraint import_loss_territory_id_batch_id_fkey,
    add foreign key (territory_id, batch_id) references import_batch on delete cascade;
