update core.person set birth_date = '1979-01-02', email = 'basile@quenouille.test', street = '12 impasse du Moulin',
       postcode = '21000', city = 'Dijon' where id = :basile;
update core.person set street = '12 impasse du Moulin', postcode = '21000', city = 'Dijon' where id = :child;
insert into canteen.booking (id, child_id, activity_id, day, status, household_id, amount_cents, explanation, price_fixed, booked_by, booked_at)
values (gen_random_uuid(), :child, :activity, '2026-11-19', 'BOOKED', :home, 9137, '[{"quotient": 77700}]', true, :basile, now());
insert into canteen.quotient (id, household_id, source, value_cents, month, valid_from, valid_to, reference_income_cents, tax_parts, declared_by, declared_at)
values (gen_random_uuid(), :home, 'INCOME', 77700, '2026-11-01', '2026-09-01', '2027-08-31', 2000000, 2, :basile, now());
insert into canteen.quotient_proof (id, household_id, kind, state, files, made_by, made_at, sent_by, sent_at, answer)
values (gen_random_uuid(), :home, 'CAF', 'SENT', array[cast(:received as uuid)], :agent, now(), :agent, now(), 'Attestation de Basile Quenouille');
insert into canteen.family_file (child_id, year, id, state, content, sent_by, sent_at)
values (:child, 2025, gen_random_uuid(), 'SENT',
        '{"doctor": {"name": "Dr Zéphyr", "phone": ""}, "emergencyContacts": [{"name": "Rose Quenouille", "tie": "tante", "phone": ""}]}',
        :basile, now());
insert into core.notice (recipient_id, id, kind, child_id, arguments, link, created_at)
values (:guardian, gen_random_uuid(), 'canteen.absence-sent', :child, '{"by": "Basile Quenouille"}', '/', now());
insert into core.audit_entry (id, at, actor_id, action, target, details)
values (gen_random_uuid(), now(), :basile, 'person.read', 'child:' || cast(:child as uuid), '{"who": "Basile Quenouille"}');
insert into canteen.family_file (child_id, year, id, state, content, sent_by, sent_at)
values (:child, 2024, gen_random_uuid(), 'DRAFT',
        '{"doctor": {"name": "Dr Zéphyr", "phone": "8740-12-34"}, "collectors": [{"name": "Fanny Quenouille", "tie": "amie", "phone": ""}]}',
        :guardian, now());
insert into canteen.family_file (child_id, year, id, state, content, sent_by, sent_at, paper_signed_on, paper_signed_by)
values (:child, 2023, gen_random_uuid(), 'SENT', '{"collectors": [{"name": "Octave Zéphyr", "tie": "oncle", "phone": ""}]}',
        :agent, now(), '2026-11-02', :guardian);
insert into core.correction (id, person_id, datum, wanted, state, sent_by, sent_at)
values (gen_random_uuid(), :guardian, 'OTHER', '2026-02-30', 'SENT', :guardian, now());
