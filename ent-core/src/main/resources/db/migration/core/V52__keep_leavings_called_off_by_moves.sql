-- The leaving by the word of a person that a move to another school called off: it stands again when the move is taken back.
alter table pupil_move add column leaves_on date;
