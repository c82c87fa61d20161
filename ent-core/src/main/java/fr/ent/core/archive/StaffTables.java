package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.stream.Stream;

/** Rights of the staff, and what a change of years does to teachers and pupils. */
final class StaffTables {

    private static final String SCOPE = """
            coalesce((select s.name from core.school s where s.id = t.scope_id),
                     (select c.name from core.school_class c where c.id = t.scope_id))""";

    private StaffTables() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(
                rights(), ended(), accompanied(), asked(), overruled(), passages(), classes(), changedRights());
    }

    private static ArchivedTable rights() {
        return rows("core.role_grant", "droits", "Droits en cours", "t.person_id = :person")
                .given("granted_at", "Donné le")
                .given("role", "Rôle")
                .given("scope_type", "Portée")
                .said("scope", "École ou classe", SCOPE)
                .given("starts_at", "À partir du")
                .given("ends_at", "Jusqu’au")
                .leaving("id", "person_id", "scope_id", "granted_by", "replaces");
    }

    private static ArchivedTable ended() {
        return rows("core.ended_right", "droits-finis", "Droits finis", "t.person_id = :person")
                .given("ended_at", "Fini le")
                .given("role", "Rôle")
                .given("scope_type", "Portée")
                .said("scope", "École ou classe", SCOPE)
                .given("granted_at", "Donné le")
                .given("starts_at", "À partir du")
                .byYou("ended_by", "Fini par vous")
                .leaving("id", "person_id", "scope_id", "granted_by", "replaces");
    }

    private static ArchivedTable accompanied() {
        return rows(
                        "core.accompanied_pupil",
                        "accompagnements",
                        "Accompagnements en cours",
                        "t.child_id = any(:people)")
                .ofChild("child_id")
                .said("role", "Par", granted("g.role"))
                .said("from", "À partir du", granted("g.starts_at"))
                .said("until", "Jusqu’au", granted("g.ends_at"))
                .leaving("grant_id");
    }

    private static String granted(String column) {
        return "(select %s from core.role_grant g where g.territory_id = t.territory_id and g.id = t.grant_id)"
                .formatted(column);
    }

    private static ArchivedTable asked() {
        return rows("core.right_request", "droits-demandes", "Droits demandés pour vous", "t.person_id = :person")
                .given("asked_at", "Demandé le")
                .given("role", "Rôle")
                .given("ends_at", "Jusqu’au")
                .leaving("id", "person_id", "asked_by");
    }

    private static ArchivedTable overruled() {
        return rows(
                        "core.overruled_administrator",
                        "droits-contestes",
                        "Décisions où un autre administrateur est passé outre",
                        "t.person_id = :person or t.overruled_by = :person")
                .given("at", "Le")
                .byYou("overruled_by", "Par vous")
                .leaving("person_id");
    }

    private static ArchivedTable passages() {
        return rows("core.year_change_pupil", "passages", "Passages d’une année à l’autre", "t.child_id = any(:people)")
                .ofChild("child_id")
                .said(
                        "from_class",
                        "Classe quittée",
                        "(select c.name from core.school_class c where c.id = t.from_class_id)")
                .given("level", "Niveau")
                .given("next_step", "Décision de passage")
                .given("step", "Suite")
                .given("origin", "Dite par")
                .given("oddity", "À vérifier")
                .given("next_level", "Niveau suivant")
                .said(
                        "next_school",
                        "École suivante",
                        "(select s.name from core.school s where s.id = t.next_school_id)")
                .said("next_class", "Classe suivante", """
                        (select c.name from core.year_change_class c
                         where c.change_id = t.class_change_id and c.id = t.class_id)""")
                .given("outcome", "Résultat")
                .leaving(
                        "change_id",
                        "from_class_id",
                        "next_school_id",
                        "class_change_id",
                        "class_id",
                        "kept_class_id",
                        "moved_version");
    }

    private static ArchivedTable classes() {
        return rows(
                        "core.year_change_teacher",
                        "classes-de-la-rentree",
                        "Classes de la rentrée",
                        "t.person_id = :person")
                .said("class", "Classe", """
                        (select c.name from core.year_change_class c where c.change_id = t.change_id and c.id = t.class_id)""")
                .leaving("change_id", "class_id", "person_id", "grant_id");
    }

    private static ArchivedTable changedRights() {
        return rows(
                        "core.year_change_right",
                        "droits-de-la-rentree",
                        "Droits qui finissent avec l’année",
                        "exists (select from core.role_grant g where g.id = t.grant_id and g.person_id = :person)")
                .given("ended_before", "Finissait le")
                .leaving("change_id", "grant_id");
    }
}
