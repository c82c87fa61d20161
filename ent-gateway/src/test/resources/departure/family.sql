update core.person set birth_date = '2017-03-04', birth_place = 'Zicavo' where id = :child;
update core.person set birth_date = '1983-09-17', email = 'zelie@zephyr.test', mobile_phone = '06 98 76 54 32',
       street = '7 rue des Glycines', postcode = '21000', city = 'Dijon' where id = :guardian;
update core.pupil set ine = '9988776655Z', second_street = '7 rue des Glycines' where id = :child;
update core.household set name = 'Famille Zéphyr' where id = :household;
insert into core.account (subject, person_id, username, email)
values (:subject, :guardian, 'zelie.zephyr', 'zelie@zephyr.test');
insert into core.account_code (subject, purpose, address, hash, issued_at, expires_at)
values (:subject, 'PASSWORD', 'zelie@zephyr.test', :hash, now(), now() + interval '1 hour');
insert into core.known_device (subject, mark, seen_at) values (:subject, :hash, now());
insert into core.vouched_identity (person_id, subject, given_names, family_name, birth_date, sex, birth_place, birth_country, vouched_at)
values (:guardian, :subject, 'Zélie', 'ZÉPHYR', '1983-09-17', 'F', '2A000', '99100', now());
insert into core.waiting_claim (id, subject, username, person_id, given_names, family_name, asked_at)
values (gen_random_uuid(), 'fc-zephyr', 'fc-zephyr', :guardian, 'Zélie', 'Zéphyr', now());
insert into core.claim_code (id, person_id, class_id, hash, issued_at, expires_at)
values (gen_random_uuid(), :guardian, :class, :hash, now(), now() + interval '90 days');
insert into core.charter (id, school_id, version, starts_on, sentences, adult_text, written_by, written_at)
values (:other, :school, 1, '2026-09-01', '[{"icon": "SMILE", "text": "Je suis poli."}]', 'Chacun est poli.', :agent, now());
insert into core.charter_acceptance (charter_id, person_id, read_as, accepted_at) values (:other, :guardian, 'ADULT', now());
insert into core.charter_acceptance (charter_id, person_id, read_as, accepted_at) values (:other, :child, 'CHILD', now());
insert into core.resource (id, origin, school_id, title, address, kind, levels, subjects, skills, language, title_key, words, written_at)
values (:other, 'SCHOOL', :school, 'Les nombres', 'https://nombres.example/', 'LINK', '{}', '{}', '{}', 'fr', 'les nombres', 'les nombres', now());
insert into core.resource_rating (resource_id, person_id, stars, rated_at) values (:other, :guardian, 4, now());
insert into core.resource_recommendation (resource_id, school_id, person_id, sentence, recommended_at)
values (:other, :school, :guardian, 'Les enfants ont aimé.', now());
insert into core.resource_sending (id, resource_id, class_id, whole_class, sent_by, sent_at) values (:other, :other, :class, false, :agent, now());
insert into core.sending_pupil (sending_id, child_id) values (:other, :child);
insert into core.resource_seen (sending_id, child_id, seen_at) values (:other, :child, now());
insert into core.lti_tool (id, name, login_url, target_url, redirect_uris, keys_url, client_id, deployment_id, gives_name, takes_roster,
                           takes_results, processor, purpose, enabled, registered_at)
values (:other, 'Calculons', 'https://outil.example/login', 'https://outil.example/', '{https://outil.example/launch}',
        'https://outil.example/keys', 'client', 'deployment', false, false, true, 'Calculons SAS', 'Calculer', true, now());
insert into core.lti_line_item (id, tool_id, class_id, label, score_max, of_tool, made_at)
values (:other, :other, :class, 'Les fractions', 20, true, now());
insert into core.lti_score (line_item_id, child_id, given, score_max, remark, activity, grading, scored_at)
values (:other, :child, 12, 20, 'Zébulon a bien compté', 'COMPLETED', 'FULLY_GRADED', now());
insert into core.ended_right (id, person_id, role, scope_type, scope_id, ended_at)
values (gen_random_uuid(), :guardian, 'ANIMATOR', 'SCHOOL', :school, '2026-10-01T00:00:00Z');
insert into core.correction (id, person_id, datum, wanted, state, sent_by, sent_at)
values (gen_random_uuid(), :child, 'NAME', 'Zéphyr s’écrit avec un accent', 'SENT', :guardian, now());
insert into core.notice (recipient_id, id, kind, child_id, arguments, link, created_at)
values (:guardian, gen_random_uuid(), 'core.identity-corrected', :child, '{"name": "Zébulon Zéphyr"}', '/', now());
insert into core.notice (recipient_id, id, kind, child_id, arguments, link, created_at)
values (:agent, gen_random_uuid(), 'canteen.absence-sent', :child, '{"child": "Zébulon"}', '/', now());
insert into core.notice (recipient_id, id, kind, arguments, link, created_at)
values (:agent, gen_random_uuid(), 'core.people-merged', '{"by": "Zélie Zéphyr"}', '/', now());
insert into core.audit_entry (id, at, actor_id, action, target, details)
values (gen_random_uuid(), now(), :agent, 'person.corrected', 'person:' || cast(:guardian as uuid),
        '{"parts": "identity", "before": "Zélie ZÉPHYRE 1983-09-17", "after": "Zélie ZÉPHYR 1983-09-17"}');
insert into core.audit_entry (id, at, actor_id, action, target) values (gen_random_uuid(), now(), :guardian, 'sign-in', 'account:x');
insert into core.idempotent_answer (person_id, key, request, status, problem, body)
values (:guardian, 'k', 'd', 200, false, '{"name": "Zéphyr"}');
insert into core.household_stay (id, household_id, person_id, from_day) values (gen_random_uuid(), :household, :child, '2026-09-01');
insert into core.distinct_people (one_id, other_id, said_by, said_at)
values (least(cast(:guardian as uuid), :agent), greatest(cast(:guardian as uuid), :agent), :agent, now());
insert into core.import_batch (id, school_id, state, files, counts, compared_at_revision, created_by, created_at, applied_at)
values (:other, :school, 'APPLIED', '{}', '{}', 0, :agent, '2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z');
insert into core.import_line (batch_id, id, content) values (:other, gen_random_uuid(), '{"Nom": "ZÉPHYR", "Date": "04/03/2017"}');
insert into core.import_change (batch_id, seq, entity, kind, row_id, person_version, row_version, line, subject, before, after)
values (:other, 1, 'PUPIL', 'ADDED', :child, 0, 0, 1, 'ZÉPHYR Zébulon', '{}', '{"family_name": "ZÉPHYR"}');
insert into core.person_merge (id, kept_id, gone_id, merged_by, merged_at)
values (:other, :guardian, gen_random_uuid(), :agent, '2026-11-20T09:00:00Z');
insert into core.merged_row (merge_id, step, line, relation, person_column, before)
values (:other, 1, 1, 'core.person', 'itself', '{"family_name": "ZÉPHYR"}');
insert into canteen.booking (id, child_id, activity_id, day, status, household_id, amount_cents, explanation, price_fixed, booked_by, booked_at)
values (:booking, :child, :activity, '2026-11-17', 'BOOKED', :household, 415, '[]', true, :guardian, now());
insert into canteen.booking_correction (id, booking_id, kind, reason, former_cents, amount_cents, corrected_by, corrected_at)
values (gen_random_uuid(), :booking, 'REPRICED', 'Mme Zéphyr a téléphoné', 360, 415, :agent, now());
insert into canteen.pattern (id, child_id, activity_id, starts_on, ends_on, weekdays, weeks, household_id, made_by, made_at)
values (:other, :child, :activity, '2026-09-01', '2026-11-20', '{1,2}', 'EVERY', :household, :guardian, now());
update canteen.booking set pattern_id = :other where id = :booking;
insert into canteen.presence_day (activity_id, day, last) values (:activity, '2026-11-17', 1);
insert into canteen.presence_tap (id, activity_id, day, child_id, kind, collector, device_id, sequence, told_at, counts_at, corrected, tapped_by, received_at, position)
values (gen_random_uuid(), :activity, '2026-11-17', :child, 'COLLECTED', 'Papi Zéphyr', gen_random_uuid(), 1, now(), now(), false, :agent, now(), 1);
insert into canteen.presence_excuse (activity_id, day, child_id, reason, recorded_by, recorded_at)
values (:activity, '2026-11-17', :child, 'Zébulon avait de la fièvre', :agent, now());
insert into canteen.absence_note (id, child_id, first_day, last_day, reason, files, state, sent_by, sent_at)
values (gen_random_uuid(), :child, '2026-11-17', '2026-11-17', 'Zébulon a de la fièvre', array[cast(:paper as uuid)], 'SENT', :guardian, now());
insert into canteen.family_file (child_id, year, id, content) values (:child, 2026, gen_random_uuid(), '{"doctor": "Dr Zéphyr"}');
insert into canteen.child_needs (child_id, other_allergies) values (:child, 'allergie de Zébulon');
insert into canteen.barred_person (child_id, position, name, recorded_by, recorded_at) values (:child, 0, 'Zoltan Zéphyr', :agent, now());
insert into canteen.quotient (id, household_id, source, value_cents, month, valid_from, valid_to, reference_income_cents, tax_parts, declared_by, declared_at)
values (:other, :household, 'INCOME', 80000, '2026-11-01', '2026-09-01', '2027-08-31', 2000000, 2, :guardian, now());
insert into canteen.income_check (id, household_id, state, sent_by, sent_at, answer)
values (:other, :household, 'SENT', :guardian, now(), 'Revenus de Mme Zéphyr');
insert into canteen.quotient_proof (id, household_id, kind, state, files, made_by, made_at, sent_by, sent_at, answer)
values (gen_random_uuid(), :household, 'CAF', 'SENT', array[cast(:proof as uuid)], :guardian, now(), :guardian, now(), 'Attestation de Zélie Zéphyr');
insert into canteen.quotient_lookup (person_id, household_id, asked_at, fresh_until, way) values (:guardian, :household, now(), now(), 'IDENTITY');
insert into canteen.quotient_consent (household_id, person_id, given_on, recorded_by, recorded_at)
values (:household, :guardian, '2026-10-01', :guardian, now());
insert into canteen.calendar_feed (guardian_id, child_id, id, token_hash, opened_at) values (:guardian, :child, gen_random_uuid(), :hash, now());
insert into homework.calendar_feed (person_id, kind, target_id, id, token_hash, opened_at) values (:guardian, 'CHILD', :child, gen_random_uuid(), :hash, now());
insert into canteen.kitchen_order (activity_id, day, version, made_at, lines, special)
values (:activity, '2026-11-17', 0, now(), '[]',
        jsonb_build_array(jsonb_build_object('childId', cast(:child as uuid), 'otherAllergies', 'allergie de Zébulon'),
                          jsonb_build_object('childId', gen_random_uuid(), 'otherAllergies', 'kiwi')));
insert into core.guardian_bar (id, child_id, guardian_id, kind, decided_on, barred_by, barred_at, lifted_by, lifted_at, lift_reason)
values (gen_random_uuid(), :child, :guardian, 'ORDER', '2026-01-05', :agent, now(), :agent, now(), 'Appel de Mme Zéphyr');
insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
values (gen_random_uuid(), :child, :agent, 4, 'WRONG', :agent, now());
insert into core.image_consent (id, child_id, guardian_id, image_use, word, said_at, signed_on, written_by)
values (gen_random_uuid(), :child, :guardian, 'PUBLIC', 'YES', now(), '2026-09-04', :agent);
insert into core.pupil_entry (child_id, class_id, picture, card_hash, card_made_at, secret)
select :child, p.class_id, 'FOX SUN', 'hash of Zébulon', now(), 'secret of Zébulon' from core.pupil p where p.id = :child;
insert into messaging.article (id, class_id, school_id, title, body, audience, comments, file_ids, off_ids, said_ids, state, published_at, changed_at)
select :other, p.class_id, p.school_id, 'Nos fèves', 'Elles poussent', 'FAMILIES', 'BEFORE', array[cast(:picture as uuid)],
       array[cast(:picture as uuid)], array[cast(:picture as uuid)], 'PUBLISHED', now(), now()
from core.pupil p where p.id = :child;
insert into messaging.article_author (article_id, person_id, kind) values (:other, :child, 'PUPIL'), (:other, :teacher, 'STAFF');
insert into messaging.article_face (article_id, file_id, pupil_id) values (:other, :picture, :child), (:other, :picture, gen_random_uuid());
insert into messaging.article_edit (id, article_id, editor_id, edited_at, title, body, audience, file_ids)
values (:other, :other, :agent, now(), 'Nos graines', '', 'FAMILIES', array[cast(:picture as uuid)]);
insert into messaging.article_edit_face (edit_id, file_id, pupil_id) values (:other, :picture, :child), (:other, :picture, gen_random_uuid());
insert into messaging.article (id, class_id, school_id, title, body, audience, comments, file_ids, state, published_at, changed_at)
select :booking, p.class_id, p.school_id, 'Zébulon raconte', 'Par Zébulon', 'FAMILIES', 'BEFORE', array[cast(:drawing as uuid)], 'PUBLISHED', now(), now()
from core.pupil p where p.id = :child;
insert into messaging.article_author (article_id, person_id, kind) values (:booking, :child, 'PUPIL');
insert into messaging.article_edit (id, article_id, editor_id, edited_at, title, body, audience, file_ids)
values (gen_random_uuid(), :booking, :agent, now(), 'Zébulon racontait', 'Par Zébulon', 'FAMILIES', '{}');
insert into messaging.article_project (article_id, blocks) values (:other, jsonb_build_object('blocks', jsonb_build_array(
  jsonb_build_object('kind', 'TEXT', 'title', 'Nos fèves', 'text', 'Elles poussent'),
  jsonb_build_object('kind', 'PICTURE', 'fileId', cast(:picture as text), 'alt', 'Zébulon arrose', 'caption', 'Zébulon', 'hotspots', jsonb_build_array()))));
insert into messaging.article_comment (id, article_id, author_id, child_id, body, written_at, state)
values (gen_random_uuid(), :other, :guardian, :child, 'Bravo Zébulon', now(), 'APPROVED');
insert into messaging.article_reaction (article_id, person_id, kind) values (:other, :guardian, 'BRAVO');
insert into messaging.article_reading (article_id, person_id, read_at) values (:other, :guardian, now());
insert into messaging.article_poll (article_id, question, answers) values (:other, 'Aimez-vous les fèves ?', '{Oui,Non}'), (:booking, 'Aimez-vous Zébulon ?', '{Oui,Zébulon}');
insert into messaging.article_vote (article_id, person_id, choice) values (:other, :guardian, 0), (:other, :child, 1), (:booking, :guardian, 0);
insert into messaging.article_assignment (id, class_id, school_id, journal, teacher_id, title, words, given_at, article_id)
select :booking, p.class_id, p.school_id, false, :teacher, 'Le potager', 'Que pousse-t-il ?', now(), :booking from core.pupil p where p.id = :child;
insert into messaging.assignment_pupil (assignment_id, pupil_id) values (:booking, :child);
insert into messaging.journal_contributor (school_id, person_id, named_at) values (:school, :guardian, now());
insert into messaging.blog_feed (person_id, place_id, id, token_hash, opened_at)
select :guardian, p.class_id, gen_random_uuid(), encode(sha256(convert_to(cast(:guardian as text), 'UTF8')), 'hex'), now() from core.pupil p where p.id = :child;
insert into messaging.blog_book (id, place_id, audience, state, asked_by, asked_at, article_ids, picture_ids, child_ids, epub_id, pdf_size, epub_size)
select gen_random_uuid(), p.class_id, 'FAMILIES', 'READY', :agent, now(), array[cast(:other as uuid)], array[cast(:picture as uuid)],
       array[cast(:child as uuid)], gen_random_uuid(), 1, 1
from core.pupil p where p.id = :child;
insert into homework.library (school_id) values (:school) on conflict do nothing;
insert into homework.book (id, school_id, title, kind, colour, title_key, words, added_at)
values (:booking, :school, 'Bulles', 'COMIC', 0, 'bulles', 'bulles', now());
insert into homework.book_copy (id, book_id, school_id, barcode) values (:booking, :booking, :school, 'P-1'), (:other, :booking, :school, 'P-2');
insert into homework.reader_card (school_id, child_id, number) values (:school, :child, 1);
insert into homework.loan (id, copy_id, school_id, child_id, lent_on, due_on)
values (gen_random_uuid(), :booking, :school, :child, '2026-11-10', '2026-11-24');
insert into homework.loan (id, copy_id, school_id, child_id, lent_on, due_on, returned_on)
values (gen_random_uuid(), :other, :school, :child, '2026-10-10', '2026-10-24', '2026-10-20');
insert into homework.reservation (id, book_id, child_id, since) values (gen_random_uuid(), :booking, :child, now());
insert into homework.librarian (child_id, school_id, class_id, until_on) select p.id, p.school_id, p.class_id, '2027-06-30' from core.pupil p where p.id = :child;
insert into homework.impression (id, book_id, child_id, heart, words, picture_id, seen_in, shown, said_at)
select gen_random_uuid(), :booking, p.id, true, 'Des bulles partout.', :drawing, p.class_id, true, now() from core.pupil p where p.id = :child;
insert into core.space (id, kind, person_id, used) values (:booking, 'PERSON', :child, 30);
insert into core.space (id, kind, class_id, used) values (:other, 'CLASS', :class, 12);
update core.stored_file set owner_id = null where id = :poem;
insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write, media_type, size, version,
                       made_by, changed_by, changed_at)
values (:other, :booking, null, array[cast(:other as uuid)], 'FILE', 'Poème de Zébulon', 'z', 'z', 'STAFF', false, 'text/plain', 30, 1,
        :child, :child, now()),
       (:booking, :other, null, array[cast(:booking as uuid)], 'FILE', 'Dessin de Zébulon', 'z', 'z', 'PUPILS', true, 'text/plain', 12, 1,
        :child, :child, now());
insert into core.item_version (item_id, number, file_id, size, made_by, made_at)
values (:other, 1, :poem, 30, :child, now()), (:booking, 1, :poem, 12, :child, now());
insert into core.item_face (item_id, child_id) values (:booking, :child);
insert into core.item_favourite (person_id, item_id) values (:child, :other), (:guardian, :booking);
insert into core.space (id, kind, name, made_by) values (:child, 'GROUP', 'Club', :agent);
insert into core.space_member (space_id, person_id) values (:child, :child), (:child, :agent);
