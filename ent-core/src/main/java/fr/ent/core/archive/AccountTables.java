package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.stream.Stream;

/** Accounts, what led to them, what was accepted with them, files and archives; of the person who asks, and of the children whom they guard. */
final class AccountTables {

    /** A pupil has no archive of their own: what their account leaves behind is in their guardians'. */
    private static final String OF_ACCOUNTS =
            "t.subject in (select a.subject from core.account a where a.person_id = any(:people))";

    private static final String OF_ACCOUNT =
            "t.subject in (select a.subject from core.account a where a.person_id = :person)";

    private AccountTables() {}

    static Stream<ArchivedTable> all() {
        return Stream.of(
                accounts(),
                codes(),
                devices(),
                vouched(),
                untied(),
                letters(),
                claims(),
                invitations(),
                files(),
                audiences(),
                exports(),
                charters());
    }

    private static ArchivedTable accounts() {
        return rows("core.account", "comptes", "Comptes", "t.person_id = any(:people)")
                .ofChild("person_id")
                .given("username", "Identifiant")
                .given("email", "Adresse confirmée")
                .given("state", "État")
                .given("second_factor", "Second facteur à la dernière connexion")
                .given("created_at", "Créé le")
                .given("password_at", "Mot de passe donné au guichet le")
                .given("password_known", "Mot de passe connu depuis le")
                .leaving("subject", "password_by", "factors_known");
    }

    private static ArchivedTable codes() {
        return rows("core.account_code", "codes-envoyes", "Codes envoyés", OF_ACCOUNTS)
                .given("issued_at", "Envoyé le")
                .given("purpose", "Pour")
                .given("address", "À l’adresse")
                .given("expires_at", "Valable jusqu’au")
                .leaving("subject", "hash");
    }

    private static ArchivedTable devices() {
        return rows("core.known_device", "appareils", "Appareils connus", OF_ACCOUNTS)
                .given("seen_at", "Vu la dernière fois le")
                .leaving("subject", "mark");
    }

    private static ArchivedTable vouched() {
        return rows(
                        "core.vouched_identity",
                        "identite-attestee",
                        "Identité attestée par FranceConnect",
                        "t.person_id = :person")
                .given("vouched_at", "Attestée le")
                .given("given_names", "Prénoms")
                .given("family_name", "Nom de naissance")
                .given("birth_date", "Né le")
                .given("sex", "Sexe")
                .given("birth_place", "Lieu de naissance (code)")
                .given("birth_country", "Pays de naissance (code)")
                .leaving("person_id", "subject");
    }

    /** By what the account is known is left out: it was somebody else's. */
    private static ArchivedTable untied() {
        return rows(
                        "core.untied_account",
                        "comptes-detaches",
                        "Comptes qui ont été détachés de votre fiche",
                        "t.person_id = :person")
                .given("untied_at", "Détaché le")
                .leaving("digest", "person_id");
    }

    private static ArchivedTable letters() {
        return rows("core.claim_code", "courriers-de-code", "Courriers qui portent un code", "t.person_id = :person")
                .given("issued_at", "Imprimé le")
                .given("expires_at", "Valable jusqu’au")
                .given("used_at", "Utilisé le")
                .leaving("id", "person_id", "class_id", "hash", "issued_by");
    }

    /** Somebody else may have used the letter: a name is given when the account is the person's. */
    private static ArchivedTable claims() {
        String own = "case when " + OF_ACCOUNT + " then t.%s end";
        return rows(
                        "core.waiting_claim",
                        "demandes-de-rattachement",
                        "Demandes de rattachement d’un compte à votre fiche",
                        "t.person_id = :person")
                .given("asked_at", "Faite le")
                .given("refused_at", "Refusée le")
                .said("given_names", "Prénoms", own.formatted("given_names"))
                .said("family_name", "Nom", own.formatted("family_name"))
                .leaving("id", "subject", "username", "person_id", "given_names", "family_name");
    }

    private static ArchivedTable invitations() {
        return rows("core.staff_invitation", "invitation", "Invitation à ouvrir un compte", "t.person_id = :person")
                .given("invited_at", "Faite le")
                .given("way", "Par")
                .given("address", "À l’adresse")
                .given("expires_at", "Valable jusqu’au")
                .given("sent_at", "Partie le")
                .given("failed_at", "Échec le")
                .given("used_at", "Utilisée le")
                .leaving("person_id", "hash", "invited_by");
    }

    private static ArchivedTable charters() {
        return rows(
                        "core.charter_acceptance",
                        "chartes-acceptees",
                        "Chartes de bon usage acceptées",
                        "t.person_id = any(:people)")
                .ofChild("person_id")
                .said("charter", "Charte", """
                        (select coalesce(s.name, 'Commune') || ', version ' || c.version
                         from core.charter c
                         left join core.school s on s.territory_id = c.territory_id and s.id = c.school_id
                         where c.territory_id = t.territory_id and c.id = t.charter_id)""")
                .given("read_as", "Lue par")
                .given("accepted_at", "Acceptée le")
                .leaving("charter_id");
    }

    /** Names of files may tell of others: those that are in the archive are named in its table of contents. */
    private static ArchivedTable files() {
        return rows("core.stored_file", "fichiers-deposes", "Fichiers déposés", "t.owner_id = any(:people)")
                .ofChild("owner_id")
                .given("created_at", "Déposé le")
                .given("media_type", "Type")
                .given("size", "Taille en octets")
                .leaving(
                        "id",
                        "name",
                        "sha256",
                        "scan",
                        "scan_asked_at",
                        "scan_again_at",
                        "scan_attempts",
                        "scan_virus",
                        "words",
                        "read_at",
                        "readings",
                        "preview",
                        "preview_at",
                        "preview_size",
                        "preview_tries");
    }

    private static ArchivedTable audiences() {
        return rows("core.file_audience", "fichiers-montres", "À qui ces fichiers sont montrés", """
                        exists (select from core.stored_file f where f.id = t.file_id and f.owner_id = any(:people))
                        and (t.kind not in ('CHILD', 'FAMILY') or t.audience_id = any(:people))""")
                .given("kind", "Montré à")
                .leaving("file_id", "audience_id");
    }

    private static ArchivedTable exports() {
        return rows("core.data_export", "archives", "Archives demandées", "t.person_id = :person")
                .given("asked_at", "Demandée le")
                .given("state", "État")
                .leaving(
                        "person_id",
                        "id",
                        "site",
                        "parts",
                        "done",
                        "tries",
                        "taken_until",
                        "children",
                        "size",
                        "expires_at");
    }
}
