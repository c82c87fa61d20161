package fr.ent.core.merge;

import static fr.ent.core.merge.PersonColumn.act;
import static fr.ent.core.merge.PersonColumn.moving;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's own part in a merge. */
@Configuration(proxyBeanMethods = false)
class CoreRecords {

    @Bean
    static MergedRecords coreRecords() {
        return new MergedRecords(
                List.of(
                        moving("core.guardianship", "guardian_id", MergedKind.CHILDREN)
                                .oneFor("child_id")
                                .withVersion()
                                .whileKept("not k.restricted"),
                        moving("core.guardianship", "child_id", MergedKind.GUARDIANS)
                                .oneFor("guardian_id")
                                .withVersion()
                                .whileKept("not k.restricted"),
                        moving("core.household_member", "person_id", MergedKind.HOUSEHOLDS)
                                .oneFor("household_id")
                                .whileKept("true"),
                        act("core.household_stay", "person_id"),
                        moving("core.role_grant", "person_id", MergedKind.RIGHTS)
                                .oneFor("role", "scope_type", "scope_id")
                                .withVersion()
                                .whileKept("(k.ends_at is null or k.ends_at >= g.ends_at)"),
                        act("core.role_grant", "granted_by"),
                        act("core.role_grant", "replaces"),
                        act("core.ended_right", "person_id"),
                        act("core.ended_right", "granted_by"),
                        act("core.ended_right", "ended_by"),
                        act("core.ended_right", "replaces"),
                        act("core.accompanied_pupil", "child_id").oneFor("grant_id"),
                        act("core.right_request", "person_id").oneFor("role"),
                        act("core.right_request", "asked_by"),
                        act("core.overruled_administrator", "person_id").oneFor("overruled_by"),
                        act("core.overruled_administrator", "overruled_by").oneFor("person_id"),
                        moving("core.account", "person_id", MergedKind.ACCOUNT),
                        act("core.account", "password_by"),
                        moving("core.vouched_identity", "person_id", MergedKind.ACCOUNT)
                                .oneFor(),
                        act("core.untied_account", "person_id").oneFor("digest"),
                        moving("core.claim_code", "person_id", MergedKind.LETTERS),
                        act("core.claim_code", "issued_by"),
                        moving("core.waiting_claim", "person_id", MergedKind.LETTERS),
                        moving("core.staff_invitation", "person_id", MergedKind.LETTERS)
                                .oneFor(),
                        act("core.staff_invitation", "invited_by"),
                        moving("core.notice", "recipient_id", MergedKind.NOTICES)
                                .oneFor("id"),
                        act("core.notice", "child_id"),
                        act("core.data_export", "person_id"),
                        act("core.correction", "person_id"),
                        act("core.correction", "sent_by"),
                        act("core.correction", "decided_by"),
                        moving("core.stored_file", "owner_id", MergedKind.FILES),
                        moving("core.file_audience", "audience_id", MergedKind.FILES)
                                .oneFor("file_id", "kind"),
                        act("core.idempotent_answer", "person_id").oneFor("key"),
                        act("core.pupil_leaving", "child_id").oneFor(),
                        act("core.pupil_move", "child_id").oneFor("state"),
                        act("core.pupil_move", "written_by"),
                        act("core.ended_guardianship", "child_id").oneFor("guardian_id"),
                        act("core.ended_guardianship", "guardian_id").oneFor("child_id"),
                        act("core.ended_guardianship", "ended_by"),
                        act("core.guardian_bar", "child_id"),
                        act("core.guardian_bar", "guardian_id"),
                        act("core.guardian_bar", "barred_by"),
                        act("core.guardian_bar", "lifted_by"),
                        act("core.image_consent", "child_id"),
                        act("core.image_consent", "guardian_id"),
                        act("core.image_consent", "written_by"),
                        act("core.pupil_entry", "child_id").oneFor(),
                        act("core.charter", "written_by"),
                        act("core.charter_acceptance", "person_id").oneFor("charter_id"),
                        act("core.resource_rating", "person_id").oneFor("resource_id"),
                        act("core.resource_recommendation", "person_id").oneFor("resource_id", "school_id"),
                        act("core.resource_sending", "sent_by"),
                        act("core.sending_pupil", "child_id").oneFor("sending_id"),
                        act("core.resource_seen", "child_id").oneFor("sending_id"),
                        act("core.lti_score", "child_id").oneFor("line_item_id"),
                        act("core.departure", "person_id").oneFor(),
                        act("core.departure", "kept_by"),
                        act("core.import_batch", "created_by"),
                        act("core.year_change", "created_by"),
                        act("core.year_change", "applied_by"),
                        act("core.year_change_pupil", "child_id").oneFor("change_id"),
                        moving("core.year_change_teacher", "person_id", MergedKind.RIGHTS)
                                .oneFor("change_id", "class_id"),
                        act("core.own_holidays", "imported_by"),
                        act("core.school_week", "decided_by"),
                        act("core.person_merge", "merged_by"),
                        act("core.person_merge", "undone_by"),
                        act("core.distinct_people", "said_by")),
                Map.of(
                        MergeObstacle.KINDS_DIFFER,
                        "exists (select from core.pupil where id = :kept) <> exists (select from core.pupil where id = :gone)",
                        MergeObstacle.GUARDIAN_AND_CHILD,
                        """
                        exists (select from core.guardianship where (guardian_id = :kept and child_id = :gone)
                                                                 or (guardian_id = :gone and child_id = :kept))""",
                        MergeObstacle.BARRED,
                        """
                        exists (select from core.guardianship where restricted
                                and (guardian_id in (:kept, :gone) or child_id in (:kept, :gone)))""",
                        MergeObstacle.IDENTITIES_DIFFER,
                        """
                        exists (select from core.vouched_identity k, core.vouched_identity g
                                where k.person_id = :kept and g.person_id = :gone
                                  and (k.given_names, k.family_name, k.birth_date, k.sex, k.birth_place, k.birth_country)
                                      is distinct from
                                      (g.given_names, g.family_name, g.birth_date, g.sex, g.birth_place, g.birth_country))""",
                        MergeObstacle.INE_DIFFER,
                        """
                        exists (select from core.pupil k, core.pupil g
                                where k.id = :kept and g.id = :gone and k.ine <> g.ine)""",
                        MergeObstacle.BIRTH_DATES_DIFFER,
                        """
                        exists (select from core.person k, core.person g
                                where k.id = :kept and g.id = :gone and k.birth_date <> g.birth_date)""",
                        MergeObstacle.ADMINISTRATOR,
                        """
                        exists (select from core.role_grant
                                where person_id in (:kept, :gone) and role = 'TERRITORY_ADMINISTRATOR')
                        or exists (select from core.right_request where person_id in (:kept, :gone))"""));
    }
}
