package fr.ent.canteen;

import static fr.ent.core.archive.ArchivedTable.everLivedThere;
import static fr.ent.core.archive.ArchivedTable.livedThere;
import static fr.ent.core.archive.ArchivedTable.rows;

import fr.ent.core.archive.ArchivedTable;
import java.util.stream.Stream;

/** Files of children, quotients and proofs as an archive gives them; of the own households alone, while one lives there. */
final class ArchivedFamilies {

    private static final String OF_CHILDREN = "t.child_id = any(:people)";
    private static final String OF_HOMES = "t.household_id = any(:households)";

    private ArchivedFamilies() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(
                files(),
                needs(),
                feeds(),
                residences(),
                quotients(),
                declarations(),
                proofs(),
                lookups(),
                consents(),
                yearly(),
                ends());
    }

    /** Declarations of a home are told to those who lived there then, and to whoever of it has made them. */
    private static String of(String at, String by) {
        return livedThere("t.household_id", "cast(t." + at + " as date)") + " or t." + by + " = :person and "
                + everLivedThere("t.household_id");
    }

    /**
     * People to call and who may collect are given to whoever has signed for them, as long as nobody has changed the file since:
     * the other guardian's are the other's words.
     */
    private static ArchivedTable files() {
        String words = """
                t.%1$s - 'documents' - case when t.state = any('{%2$s}') and :person in (t.sent_by, t.paper_signed_by)
                                            then '{}'::text[] else '{emergencyContacts,collectors}'::text[] end""";
        return rows("canteen.family_file", "fiches-famille", "Fiches famille", OF_CHILDREN)
                .given("year", "Année scolaire")
                .ofChild("child_id")
                .given("state", "État")
                .said("content", "Fiche", words.formatted("content", "SENT,ACCEPTED"))
                .said("accepted", "Fiche acceptée", words.formatted("accepted", "ACCEPTED"))
                .given("sent_at", "Envoyée le")
                .byYou("sent_by", "Envoyée par vous")
                .given("accepted_at", "Acceptée le")
                .given("decided_at", "Décidée le")
                .given("answer", "Réponse de la mairie")
                .given("paper_signed_on", "Signée sur papier le")
                .byYou("paper_signed_by", "Signée par vous")
                .leaving("id", "content", "accepted", "decided_by", "paper_scan");
    }

    private static ArchivedTable needs() {
        return rows("canteen.child_needs", "besoins", "Régime, allergies, PAI", OF_CHILDREN)
                .ofChild("child_id")
                .given("diet", "Régime")
                .given("texture", "Texture")
                .given("allergens", "Allergènes écartés")
                .given("other_allergies", "Autres allergies")
                .given("declared_allergens", "Allergènes déclarés")
                .given("declared_other", "Autres allergies déclarées")
                .given("instead", "Servi à la place")
                .given("plan_from", "PAI du")
                .given("plan_to", "PAI au")
                .given("packed_meal", "Panier repas");
    }

    private static ArchivedTable feeds() {
        return rows(
                        "canteen.calendar_feed",
                        "liens-d-agenda",
                        "Liens d’agenda que vous avez ouverts",
                        "t.guardian_id = :person")
                .given("opened_at", "Ouvert le")
                .ofChild("child_id")
                .given("health", "Avec les régimes")
                .leaving("guardian_id", "id", "token_hash");
    }

    private static ArchivedTable residences() {
        return rows("canteen.household_residence", "residence", "Dans la commune ou hors commune", OF_HOMES)
                .given("valid_from", "À partir du")
                .given("residence", "Résidence")
                .given("decided_at", "Décidé le")
                .leaving("household_id", "decided_by");
    }

    private static ArchivedTable quotients() {
        return rows("canteen.quotient", "quotients", "Quotients de vos foyers", of("declared_at", "declared_by"))
                .given("valid_from", "Du")
                .given("valid_to", "Au")
                .given("value_cents", "Quotient")
                .given("source", "Source")
                .given("provider", "Organisme")
                .given("month", "Mois")
                .given("reference_income_cents", "Revenu fiscal de référence")
                .given("tax_parts", "Parts")
                .given("monthly_income_cents", "Revenu mensuel")
                .given("persons", "Personnes")
                .given("rule_valid_from", "Règle du")
                .given("declared_at", "Déclaré le")
                .byYou("declared_by", "Déclaré par vous")
                .given("counts_unchecked", "Compte avant vérification")
                .given("closed_on", "Clos le")
                .leaving("id", "household_id", "proof_id", "checked_by", "declaration_id");
    }

    private static ArchivedTable declarations() {
        return rows(
                        "canteen.income_check",
                        "revenus-verifies",
                        "Déclarations de revenus vérifiées",
                        of("sent_at", "sent_by"))
                .given("sent_at", "Envoyée le")
                .byYou("sent_by", "Envoyée par vous")
                .given("state", "État")
                .given("decided_at", "Décidée le")
                .given("answer", "Réponse de la mairie")
                .given("asked_at", "Pièce demandée le")
                .leaving("id", "household_id", "decided_by", "asked_by");
    }

    private static ArchivedTable proofs() {
        return rows("canteen.quotient_proof", "justificatifs", "Justificatifs de quotient", of("made_at", "made_by"))
                .given("made_at", "Commencé le")
                .byYou("made_by", "Commencé par vous")
                .given("kind", "Sorte")
                .given("state", "État")
                .given("sent_at", "Envoyé le")
                .byYou("sent_by", "Envoyé par vous")
                .given("received_on", "Reçu le")
                .given("decided_at", "Décidé le")
                .given("reason", "Motif")
                .given("answer", "Réponse de la mairie")
                .leaving("id", "household_id", "files", "decided_by");
    }

    private static ArchivedTable lookups() {
        return rows(
                        "canteen.quotient_lookup",
                        "questions-caf",
                        "Questions posées à la CAF ou la MSA",
                        "t.person_id = :person")
                .given("asked_at", "Posée le")
                .given("way", "Par")
                .given("miss", "Sans réponse parce que")
                .given("fresh_until", "Valable jusqu’au")
                .leaving("person_id", "household_id", "quotient_id", "question");
    }

    private static ArchivedTable consents() {
        return rows(
                        "canteen.quotient_consent",
                        "accords-caf",
                        "Accords pour interroger la CAF ou la MSA chaque année",
                        "t.person_id = :person")
                .given("given_on", "Donné le")
                .given("recorded_at", "Noté le")
                .byYou("recorded_by", "Noté par vous")
                .leaving("household_id", "person_id");
    }

    private static ArchivedTable yearly() {
        return rows(
                        "canteen.quotient_batch_household",
                        "interrogations-annuelles",
                        "Interrogations annuelles de la CAF ou la MSA",
                        "t.person_id = :person")
                .said("started_at", "Le", "(select b.started_at from canteen.quotient_batch b where b.id = t.batch_id)")
                .given("outcome", "Résultat")
                .given("why", "Raison")
                .given("former_known", "Quotient connu avant")
                .given("former_cents", "Quotient d’avant")
                .given("value_cents", "Quotient")
                .leaving("batch_id", "household_id", "person_id", "taken_until", "tries");
    }

    private static ArchivedTable ends() {
        return rows(
                        "canteen.quotient_end_told",
                        "fins-de-quotient",
                        "Fins de quotient annoncées",
                        livedThere("t.household_id", "cast(t.told_at as date)"))
                .given("told_at", "Annoncée le")
                .given("kind", "Sorte")
                .given("ends_on", "Fin le")
                .leaving("household_id");
    }
}
