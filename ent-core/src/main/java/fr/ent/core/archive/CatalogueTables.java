package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.stream.Stream;

/** Resources: the own opinions and sendings, and what the own children are to see. */
final class CatalogueTables {

    private static final String TITLE = """
            (select r.title from core.resource r where r.territory_id = t.territory_id and r.id = t.resource_id)""";

    private static final String SENT_TITLE = """
            (select r.title from core.resource_sending s
             join core.resource r on r.territory_id = s.territory_id and r.id = s.resource_id
             where s.territory_id = t.territory_id and s.id = t.sending_id)""";

    private CatalogueTables() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(ratings(), recommendations(), sendings(), pupils(), seen(), scores());
    }

    private static ArchivedTable ratings() {
        return rows("core.resource_rating", "ressources-notees", "Ressources notées", "t.person_id = :person")
                .given("rated_at", "Le")
                .said("resource", "Ressource", TITLE)
                .given("stars", "Étoiles")
                .leaving("resource_id", "person_id");
    }

    private static ArchivedTable recommendations() {
        return rows(
                        "core.resource_recommendation",
                        "ressources-recommandees",
                        "Ressources recommandées",
                        "t.person_id = :person")
                .given("recommended_at", "Le")
                .said("resource", "Ressource", TITLE)
                .said("school", "École", "(select s.name from core.school s where s.id = t.school_id)")
                .given("sentence", "En ces mots")
                .leaving("resource_id", "school_id", "person_id");
    }

    private static ArchivedTable sendings() {
        return rows("core.resource_sending", "ressources-envoyees", "Ressources envoyées", "t.sent_by = :person")
                .given("sent_at", "Le")
                .said("resource", "Ressource", TITLE)
                .said("class", "À la classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                .given("whole_class", "À toute la classe")
                .given("due_on", "Jusqu’au")
                .given("sentence", "En ces mots")
                .leaving("id", "resource_id", "class_id", "sent_by");
    }

    private static ArchivedTable pupils() {
        return rows("core.sending_pupil", "ressources-a-voir", "Ressources à voir", "t.child_id = any(:people)")
                .ofChild("child_id")
                .said("resource", "Ressource", SENT_TITLE)
                .leaving("sending_id");
    }

    private static ArchivedTable seen() {
        return rows("core.resource_seen", "ressources-vues", "Ressources vues", "t.child_id = any(:people)")
                .ofChild("child_id")
                .said("resource", "Ressource", SENT_TITLE)
                .given("seen_at", "Vue le")
                .leaving("sending_id");
    }

    private static ArchivedTable scores() {
        return rows("core.lti_score", "resultats-d-outils", "Résultats dans les outils", "t.child_id = any(:people)")
                .ofChild("child_id")
                .given("scored_at", "Le")
                .said("tool", "Outil", """
                        (select o.name from core.lti_line_item i
                         join core.lti_tool o on o.territory_id = i.territory_id and o.id = i.tool_id
                         where i.territory_id = t.territory_id and i.id = t.line_item_id)""")
                .said("item", "Exercice", """
                        (select i.label from core.lti_line_item i
                         where i.territory_id = t.territory_id and i.id = t.line_item_id)""")
                .given("given", "Points")
                .given("score_max", "Sur")
                .given("remark", "Remarque")
                .said("progress", "Avancement", """
                        case t.activity when 'INITIALIZED' then 'ouvert' when 'STARTED' then 'commencé'
                             when 'IN_PROGRESS' then 'en cours' when 'SUBMITTED' then 'rendu' else 'terminé' end""")
                .said("marking", "Correction", """
                        case t.grading when 'FULLY_GRADED' then 'corrigé' when 'FAILED' then 'non corrigé'
                             when 'NOT_READY' then 'pas encore corrigé' else 'à corriger' end""")
                .leaving("line_item_id", "activity", "grading");
    }
}
