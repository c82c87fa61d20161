package fr.ent.infra.services.quotient;

import java.util.Map;
import java.util.Set;

/** An answer of the simulator. */
public sealed interface Reply permits SimulatedFamily, Reply.Excerpt, Reply.Fault, Reply.Verbatim {

    /**
     * As much of a file as somebody has let be read.
     *
     * @param scopes {@code cnaf_enfants}…; the key of another part is left out
     */
    record Excerpt(SimulatedFamily family, Set<String> scopes) implements Reply {

        static final Set<String> ALL = Set.of("cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants");

        public Excerpt {
            scopes = Set.copyOf(scopes);
        }
    }

    /** An error as API Particulier words it. */
    enum Fault implements Reply {
        TOKEN_INVALID(401, "00101", "Interdit", "Votre token n'est pas valide ou n'est pas renseigné"),
        TOKEN_EXPIRED(401, "00103", "Jeton expiré", "Votre token est expiré. Vous devez refaire une demande"),
        BEARER_MALFORMED(401, "51501", "Accès non autorisé", "Le jeton FranceConnect est mal formé."),
        BEARER_EXPIRED(401, "51502", "Accès non autorisé", "Le jeton FranceConnect n'existe pas ou a expiré."),
        BEARER_WITHOUT_IDENTITY(
                401,
                "51503",
                "Accès non autorisé",
                "Le jeton FranceConnect ne possède pas les scopes de l'identité pivot."),
        PRIVILEGES(
                403,
                "00100",
                "Privilèges insuffisants",
                "Votre token est valide mais vos privilèges sont insuffisants. Listez vos privilèges sur /api/introspect"),
        ABSENT_CNAF(
                404,
                "23003",
                "Dossier allocataire absent CNAF",
                "Le dossier allocataire n'a pas été trouvé auprès de la CNAF."),
        ABSENT_MSA(
                404,
                "10003",
                "Dossier allocataire absent MSA",
                "Le dossier allocataire n'a pas été trouvé auprès de la MSA."),
        ABSENT_BOTH(
                404,
                "35003",
                "Allocataire non référencé",
                "L'allocataire n'est pas référencé auprès des caisses éligibles"),
        IN_PROGRESS(
                409,
                "00015",
                "Conflit",
                "Une requête associé à votre jeton est déjà en cours de traitement pour ces paramètres. Veuillez attendre"
                        + " la fin du traitement avant d'effectuer une nouvelle requête."),
        IDENTITY(
                422,
                "00366",
                "Entité non traitable",
                "Un ou plusieurs paramètres de civilité ne sont pas correctement formatés"),
        RECIPIENT(422, "00203", "Entité non traitable", "Le paramètre recipient est obligatoire"),
        TOO_MANY(429, "00429", "Trop de requêtes", "Vous avez effectué trop de requêtes"),
        PROVIDER_FAILED(
                502,
                "37999",
                "Erreur inconnue du fournisseur de données",
                "La réponse retournée par le fournisseur de données est invalide et inconnue de notre service. L'équipe"
                        + " technique a été notifiée de cette erreur pour investigation."),
        PROVIDER_SILENT(
                504,
                "37002",
                "Intermédiaire hors-délai",
                "Temps d’attente d’une réponse du fournisseur de données écoulé.");

        private final int status;
        private final String code;
        private final String title;
        private final String detail;

        Fault(int status, String code, String title, String detail) {
            this.status = status;
            this.code = code;
            this.title = title;
            this.detail = detail;
        }

        int status() {
            return status;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }

        String detail() {
            return detail;
        }
    }

    /** For tests: an answer as it is written in a sample. */
    record Verbatim(int status, String body, Map<String, String> headers) implements Reply {
        public Verbatim {
            headers = Map.copyOf(headers);
        }
    }
}
