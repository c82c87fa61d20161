package fr.ent.core.retention;

import java.util.List;

/** Core's personal data about resources: what staff say of them, and what children are to see. */
final class CatalogueKinds {

    private CatalogueKinds() {}

    static KeptKind opinions() {
        return new KeptKind(
                "resource-opinions",
                List.of("core.resource_rating", "core.resource_recommendation"),
                new KeptWords(
                        "Ressources : notes et recommandations",
                        "enseignants, direction",
                        "une note, personne d’autre ; la moyenne de trois au moins, le personnel ; une recommandation, les collègues de l’école",
                        CoreKinds.PUBLIC_TASK,
                        "comme la personne ou la ressource",
                        "supprimées avec la personne ou la ressource"),
                new KeptWords(
                        "Resources: ratings and recommendations",
                        "teachers, heads",
                        "a rating, nobody else; the mean of three or more, staff; a recommendation, colleagues of the school",
                        CoreKinds.TASK_EN,
                        "as the person or the resource is",
                        "deleted with the person or the resource"));
    }

    static KeptKind sendings() {
        return new KeptKind(
                "resources-to-see",
                List.of("core.resource_sending", "core.sending_pupil", "core.resource_seen"),
                new KeptWords(
                        "Ressources à voir : à qui elles sont envoyées, et qui les a ouvertes",
                        "élèves ; qui envoie",
                        "enseignants de la classe, direction ; chaque élève et ses responsables, pour lui",
                        CoreKinds.PUBLIC_TASK,
                        "jusqu’à la fin de l’année scolaire",
                        "supprimées avec l’année, la ressource ou l’élève"),
                new KeptWords(
                        "Resources to see: to whom they are sent, and who has opened them",
                        "pupils; the sender",
                        "teachers of the class, the head; each pupil and the guardians, for the pupil",
                        CoreKinds.TASK_EN,
                        "until the end of the school year",
                        "deleted with the year, the resource or the pupil"));
    }

    static KeptKind toolResults() {
        return new KeptKind(
                "tool-results",
                List.of("core.lti_score"),
                new KeptWords(
                        "Outils ouverts par la classe : résultats",
                        "élèves",
                        "enseignants de la classe, direction ; chaque élève et ses responsables, pour lui ; l’outil, sous un nom qui n’est que pour lui",
                        CoreKinds.PUBLIC_TASK,
                        "jusqu’à la fin de l’année scolaire",
                        "supprimés avec l’année, la ressource ou l’élève"),
                new KeptWords(
                        "Tools that the class opens: results",
                        "pupils",
                        "teachers of the class, the head; each pupil and the guardians, for the pupil; the tool, under a name for it alone",
                        CoreKinds.TASK_EN,
                        "until the end of the school year",
                        "deleted with the year, the resource or the pupil"));
    }
}
