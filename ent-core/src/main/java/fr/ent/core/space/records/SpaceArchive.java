package fr.ent.core.space.records;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spaces in an archive: what it gives of them, and how long they are kept. */
@Configuration(proxyBeanMethods = false)
class SpaceArchive {

    private static final String OWN = "(select s.id from core.space s where s.person_id = any(:people))";
    private static final String NAME = "(select i.name from core.item i where i.id = t.item_id)";

    @Bean
    static ArchivedRecords archiveOfSpaces() {
        return new ArchivedRecords(
                List.of(spaces(), members(), items(), versions(), faces(), favourites(), links()),
                Map.of(),
                List.of("exists (select from core.item_version v join core.item_face a on a.item_id = v.item_id"
                        + " where v.file_id = f.id and a.child_id <> all(:people))"),
                Map.of("GROUP", "groupe", "FOLDER", "dossier", "FILE", "fichier", "STAFF", "équipe"));
    }

    private static ArchivedTable spaces() {
        return ArchivedTable.rows(
                        "core.space",
                        "espaces",
                        "Vos espaces de dossiers, et ceux que vous avez créés",
                        "t.person_id = any(:people) or t.made_by = :person")
                .given("kind", "De")
                .given("name", "Nom")
                .ofChild("person_id")
                .given("used", "Octets gardés")
                .byYou("made_by", "Créé par vous")
                .leaving("id", "class_id", "school_id");
    }

    private static ArchivedTable members() {
        return ArchivedTable.rows(
                        "core.space_member",
                        "espaces-de-groupe",
                        "Groupes dont vous partagez les dossiers",
                        "t.person_id = any(:people)")
                .said("name", "Nom", "(select s.name from core.space s where s.id = t.space_id)")
                .ofChild("person_id")
                .leaving("space_id");
    }

    /** Files that somebody added elsewhere are given as well; who else changed one isn't said. */
    private static ArchivedTable items() {
        return ArchivedTable.rows(
                        "core.item",
                        "dossiers-et-fichiers",
                        "Dossiers et fichiers de vos espaces, et ceux que vous avez ajoutés ailleurs",
                        "t.space_id in " + OWN + " or t.made_by = any(:people)")
                .given("kind", "Sorte")
                .given("name", "Nom")
                .given("media_type", "Type")
                .given("size", "Octets")
                .given("version", "Version")
                .given("readers", "Pour")
                .given("pupils_write", "Les élèves ajoutent")
                .byYou("made_by", "Ajouté par vous")
                .byYou("changed_by", "Changé par vous")
                .given("changed_at", "Changé le")
                .given("trashed_at", "Mis à la corbeille le")
                .byYou("trashed_by", "Mis à la corbeille par vous")
                .leaving(
                        "id",
                        "space_id",
                        "parent_id",
                        "path",
                        "name_key",
                        "sort_key",
                        "rule_of",
                        "trash_root",
                        "faces_said",
                        "held_back");
    }

    private static ArchivedTable versions() {
        return ArchivedTable.rows(
                        "core.item_version",
                        "versions-de-fichiers",
                        "Versions des fichiers de vos espaces, et celles que vous avez ajoutées ailleurs",
                        "t.made_by = any(:people) or t.item_id in (select i.id from core.item i where i.space_id in "
                                + OWN + ")")
                .said("name", "Nom", NAME)
                .given("number", "Version")
                .given("size", "Octets")
                .given("made_at", "Ajoutée le")
                .byYou("made_by", "Ajoutée par vous")
                .leaving("item_id", "file_id");
    }

    private static ArchivedTable faces() {
        return ArchivedTable.rows(
                        "core.item_face",
                        "images-dossiers",
                        "Images de dossiers où figure votre enfant",
                        "t.child_id = any(:people)")
                .said("name", "Nom", NAME)
                .ofChild("child_id")
                .leaving("item_id");
    }

    private static ArchivedTable favourites() {
        return ArchivedTable.rows(
                        "core.item_favourite",
                        "favoris",
                        "Dossiers et fichiers que vous avez marqués",
                        "t.person_id = any(:people)")
                .said("name", "Nom", NAME)
                .ofChild("person_id")
                .leaving("item_id");
    }

    private static ArchivedTable links() {
        return ArchivedTable.rows(
                        "core.item_link",
                        "liens-de-partage",
                        "Liens que vous avez ouverts vers un dossier ou un fichier",
                        "t.made_by = :person")
                .said("name", "Vers", NAME)
                .given("made_at", "Ouvert le")
                .given("ends_at", "Jusqu’au")
                .given("opened", "Fois suivi")
                .given("last_opened_at", "Suivi en dernier le")
                .leaving("id", "item_id", "token_hash", "space_id", "readers", "made_by");
    }

    @Bean
    static KeptRecords kindsOfSpaces() {
        return new KeptRecords(
                List.of(new KeptKind(
                        "spaces",
                        List.of(
                                "core.space",
                                "core.space_member",
                                "core.item",
                                "core.item_version",
                                "core.item_face",
                                "core.item_favourite",
                                "core.item_link"),
                        new KeptWords(
                                "Dossiers et fichiers, avec leurs versions et leurs liens de partage",
                                "qui les dépose ; élèves et agents qui ont un dossier à eux ; élèves sur les images ou dans les sons",
                                "selon l’espace, soi, la classe, l’école, la mairie ou un groupe ; qui a un lien, jusqu’à sa fin ;"
                                        + " le dossier d’un élève, ses enseignants et la direction ; une image ou un son de la classe ou d’un groupe, ses"
                                        + " élèves et familles seulement si l’on a dit qui y figure et que chacun peut être montré",
                                "mission d’intérêt public (RGPD, article 6, 1, e) ; accord des responsables pour les images et les sons",
                                "ceux de la classe, un an après l’année scolaire ; ceux d’une personne, comme elle ; la corbeille,"
                                        + " 30 jours",
                                "supprimés avec leur contenu, et avec un élève les images et les sons où il figure ; dans un espace partagé, le nom de qui a"
                                        + " déposé s’efface avec la personne"),
                        new KeptWords(
                                "Folders and files, with their versions and links",
                                "people who put them there; pupils and staff with a space of their own; pupils on pictures or in sounds",
                                "by space oneself, the class, the school, the town hall or a group; whoever has a link, until it ends;"
                                        + " a pupil’s space, the pupil’s teachers and the head; a picture or sound of the class or a group, its pupils"
                                        + " and families only once it was said who is on it or heard in it and each may be shown",
                                "public task (GDPR, article 6, 1, e); the guardians’ consent for pictures and sounds",
                                "those of a class, a year after its school year; those of a person, as the person is; the trash, 30 days",
                                "deleted with their content, and with a pupil the pictures and sounds with the pupil; in a shared space the name of"
                                        + " whoever put them there goes with the person"))),
                Set.of("core.space_quota"));
    }
}
