-- A calendar must look newer once a move or a leaving is called off, of which nothing is left.
select core.watch('core.pupil_move', 'stays');
select core.watch('core.pupil_leaving', 'stays');
