package fr.ent.core.retention;

import java.util.List;

/** Core's personal data of life in a class: who may be shown, who entered how, who promised what. */
final class ClassKinds {

    private ClassKinds() {}

    static KeptKind imageConsents() {
        return new KeptKind(
                "image-consents",
                List.of("core.image_consent"),
                new KeptWords(
                        "Droit à l’image : ce que chaque responsable en a dit, et quand",
                        "responsables et leurs enfants",
                        "responsables de l’enfant ; enseignants de la classe, direction, mairie",
                        "preuve du consentement (RGPD, articles 6, 1, a et 7, 1)",
                        "comme les personnes",
                        "supprimé avec l’enfant ou le responsable"),
                new KeptWords(
                        "Pictures of children: what each guardian said of them, and when",
                        "guardians and their children",
                        "the child’s guardians; teachers of the class, the head, the town hall",
                        "proof of consent (GDPR, articles 6, 1, a and 7, 1)",
                        "as people are",
                        "deleted with the child or the guardian"));
    }

    static KeptKind accompaniments() {
        return new KeptKind(
                "accompaniments",
                List.of("core.accompanied_pupil"),
                new KeptWords(
                        "Élèves qu’une AESH ou une personne du RASED accompagne, de quand à quand",
                        "élèves",
                        "direction ; la personne qui accompagne ; les responsables de l’élève, dans leur archive",
                        CoreKinds.PUBLIC_TASK,
                        "jusqu’au dernier jour de l’accompagnement ; le journal en garde la trace",
                        "supprimé avec l’accompagnement ou l’élève"),
                new KeptWords(
                        "Pupils whom an AESH or somebody of the RASED accompanies, from when until when",
                        "pupils",
                        "the head; who accompanies; the pupil’s guardians, in their archive",
                        CoreKinds.TASK_EN,
                        "until the last day of the accompaniment; the trail keeps that it was",
                        "deleted with the accompaniment or the pupil"));
    }

    static KeptKind pupilEntries() {
        return new KeptKind(
                "pupil-entries",
                List.of("core.pupil_entry"),
                new KeptWords(
                        "Entrée dans la classe sans lire : l’image d’un élève, sa carte et ses trois images secrètes, dont il ne reste"
                                + " qu’une empreinte",
                        "élèves",
                        "enseignants de la classe, direction ; les images, aussi qui tient la carte de la classe pendant qu’elle est"
                                + " ouverte",
                        CoreKinds.PUBLIC_TASK,
                        "comme l’élève",
                        "supprimé avec l’élève"),
                new KeptWords(
                        "Entering a class without reading: a pupil’s picture, its card and its three secret pictures, of which only a"
                                + " hash is kept",
                        "pupils",
                        "teachers of the class, the head; the pictures, also whoever holds the card of the class while it is open",
                        CoreKinds.TASK_EN,
                        "as the pupil is",
                        "deleted with the pupil"));
    }

    static KeptKind charters() {
        return new KeptKind(
                "charters",
                List.of("core.charter_acceptance"),
                new KeptWords(
                        "Charte de bon usage : qui l’a acceptée, quand et dans quelle version",
                        "élèves, responsables, agents",
                        "chacun pour soi ; enseignants de la classe et direction, pour ses élèves et leurs responsables",
                        CoreKinds.PUBLIC_TASK,
                        "comme la personne",
                        "supprimé avec la personne"),
                new KeptWords(
                        "Charter of good use: who accepted it, when and in which version",
                        "pupils, guardians, staff",
                        "everybody for themselves; teachers of the class and the head, of its pupils and their guardians",
                        CoreKinds.TASK_EN,
                        "as the person is",
                        "deleted with the person"));
    }
}
