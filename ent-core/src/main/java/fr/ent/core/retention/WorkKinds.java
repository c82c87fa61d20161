package fr.ent.core.retention;

import java.util.List;

/** Core's personal data that work leaves behind: of imports, of merges, of acts. */
final class WorkKinds {

    private WorkKinds() {}

    static KeptKind imports() {
        return new KeptKind(
                "imports",
                List.of(
                        "core.import_batch",
                        "core.import_line",
                        "core.import_fault",
                        "core.import_question",
                        "core.import_answer",
                        "core.import_change",
                        "core.import_loss"),
                new KeptWords(
                        "Lignes des fichiers importés de l’école",
                        "élèves, responsables, enseignants",
                        "mairie",
                        CoreKinds.PUBLIC_TASK,
                        "7 jours pour un aperçu, 60 jours pour un import appliqué, le temps de l’annuler",
                        "effacées ; il reste la date et le compte des lignes"),
                new KeptWords(
                        "Lines of files imported from schools",
                        "pupils, guardians, teachers",
                        "town hall",
                        CoreKinds.TASK_EN,
                        "7 days for a preview, 60 days for an import that was applied, so that it can be undone",
                        "erased; the date and the count of lines stay"));
    }

    static KeptKind merges() {
        return new KeptKind(
                "merges",
                List.of("core.person_merge", "core.merged_row"),
                new KeptWords(
                        "Fiches réunies, comme elles étaient",
                        "personnes dont deux fiches n’en font plus qu’une",
                        "mairie",
                        "exactitude (RGPD, article 5, 1, d)",
                        "30 jours, le temps de revenir en arrière",
                        "effacées"),
                new KeptWords(
                        "Records made one, as they were",
                        "people whose two records are one now",
                        "town hall",
                        "accuracy (GDPR, article 5, 1, d)",
                        "30 days, so that it can be undone",
                        "erased"));
    }

    static KeptKind bars() {
        return new KeptKind(
                "bars",
                List.of("core.guardian_bar"),
                new KeptWords(
                        "Responsables écartés par décision de justice, avec la décision",
                        "responsables, et l’enfant dont ils sont écartés",
                        "mairie ; direction de l’école de l’enfant",
                        "obligation légale (RGPD, articles 6, 1, c et 10) ; code civil, articles 378-1 et 373-2-1",
                        "la décision, jusqu’à la levée ; qu’il y en a eu une, comme la personne",
                        "la pièce est supprimée à la levée, le reste avec l’enfant ou le responsable"),
                new KeptWords(
                        "Guardians barred by a court, with its decision",
                        "guardians, and the child from whom they are barred",
                        "town hall; the head of the child’s school",
                        "legal obligation (GDPR, articles 6, 1, c and 10); code civil, articles 378-1 and 373-2-1",
                        "the paper, until the bar is lifted; that there was one, as the person is",
                        "the paper is deleted as the bar is lifted, the rest with the child or the guardian"));
    }

    static KeptKind yearChanges() {
        return new KeptKind(
                "year-changes",
                List.of(
                        "core.year_change",
                        "core.year_change_class",
                        "core.year_change_teacher",
                        "core.year_change_pupil",
                        "core.year_change_right"),
                new KeptWords(
                        "Passages d’une année à l’autre : classe quittée et classe suivante",
                        "élèves, enseignants",
                        "administrateurs ; la direction, pour son école",
                        CoreKinds.PUBLIC_TASK,
                        "comme la personne",
                        "supprimés avec la personne"),
                new KeptWords(
                        "Passages from one year to the next: the class left and the one that follows",
                        "pupils, teachers",
                        "administrators; heads, for their school",
                        CoreKinds.TASK_EN,
                        "as the person is",
                        "deleted with the person"));
    }

    static KeptKind trail() {
        return new KeptKind(
                "trail",
                List.of("core.audit_entry"),
                new KeptWords(
                        "Journal : qui a fait quoi, quand, depuis quelle adresse",
                        "qui se connecte",
                        "administrateurs",
                        "sécurité (RGPD, article 32)",
                        "12 mois",
                        "effacé ; d’une personne supprimée il ne garde qu’un numéro"),
                new KeptWords(
                        "Audit trail: who did what, when, from which address",
                        "people who sign in",
                        "administrators",
                        "security (GDPR, article 32)",
                        "12 months",
                        "erased; of a deleted person it keeps a number alone"));
    }

    static KeptKind archives() {
        return new KeptKind(
                "archives",
                List.of("core.data_export"),
                new KeptWords(
                        "Archives de données demandées, avec leur contenu",
                        "qui l’a demandée ; ses enfants",
                        "chacun pour soi",
                        "droit d’accès et portabilité (RGPD, articles 15 et 20)",
                        "7 jours",
                        "supprimées, avec leur contenu"),
                new KeptWords(
                        "Archives of data that were asked for, with their content",
                        "whoever asked; their children",
                        "everybody for themselves",
                        "right of access and portability (GDPR, articles 15 and 20)",
                        "7 days",
                        "deleted, with their content"));
    }

    static KeptKind corrections() {
        return new KeptKind(
                "corrections",
                List.of("core.correction"),
                new KeptWords(
                        "Corrections demandées, avec leurs pièces et leurs réponses",
                        "qui les demande ; ses enfants",
                        "mairie ; qui les a demandées",
                        "droit de rectification (RGPD, article 16)",
                        "comme la personne",
                        "supprimées avec les pièces"),
                new KeptWords(
                        "Corrections that were asked for, with their papers and answers",
                        "whoever asks; their children",
                        "town hall; whoever asked",
                        "right to rectification (GDPR, article 16)",
                        "as the person is",
                        "deleted with their papers"));
    }

    static KeptKind usage() {
        return new KeptKind(
                "usage",
                List.of("core.usage_count"),
                new KeptWords(
                        "Chiffres d’usage, arrondis à cinq ; moins de cinq personnes ne sont pas un chiffre",
                        "personne en particulier",
                        "administrateurs ; la direction, pour son école",
                        CoreKinds.PUBLIC_TASK,
                        "les nombres, tant que l’école existe ; ce dont ils sont tirés, sans nom, jusqu’à la fin du jour, de la semaine"
                                + " ou du mois",
                        "ce dont ils sont tirés est effacé, les nombres restent"),
                new KeptWords(
                        "Numbers of use, rounded to five; fewer than five people are no number",
                        "nobody in particular",
                        "administrators; heads, for their school",
                        CoreKinds.TASK_EN,
                        "the numbers, as long as the school; what they come from, without a name, until the day, week or month ends",
                        "what they come from is erased, the numbers stay"));
    }

    static KeptKind repeats() {
        return new KeptKind(
                "repeats",
                List.of("core.idempotent_answer"),
                new KeptWords(
                        "Dernières réponses, pour qu’un envoi répété ne compte qu’une fois",
                        "qui a envoyé",
                        "personne",
                        "sécurité (RGPD, article 32)",
                        "24 heures",
                        "effacées"),
                new KeptWords(
                        "Latest answers, so that what is sent twice counts once",
                        "their senders",
                        "nobody",
                        "security (GDPR, article 32)",
                        "24 hours",
                        "erased"));
    }
}
