package fr.ent.core.space.upload;

import static fr.ent.core.departure.Erasure.rows;
import static fr.ent.core.merge.PersonColumn.moving;

import fr.ent.core.archive.ArchivedRecords;
import fr.ent.core.archive.ArchivedTable;
import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import fr.ent.core.storage.unnamed.NamedFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads as records of people: how long they are kept, and what becomes of them when people are merged, leave or ask for theirs. */
@Configuration(proxyBeanMethods = false)
class UploadRecords {

    @Bean
    static PeopleInUse peopleOfUploads() {
        return new PeopleInUse(Map.of("core.upload", List.of("owner_id")));
    }

    @Bean
    static MergedRecords mergesOfUploads() {
        return new MergedRecords(List.of(moving("core.upload", "owner_id", MergedKind.FILES)), Map.of());
    }

    @Bean
    static DepartedRecords departuresFromUploads() {
        return new DepartedRecords(List.of("""
                        select p.file_id as id from core.upload_part p join core.upload u on u.id = p.upload_id
                        where u.owner_id = any(:people)"""), List.of(rows("core.upload", "owner_id")), Set.of());
    }

    @Bean
    static NamedFiles filesOfUploads() {
        return new NamedFiles(List.of(
                "select file_id from core.upload_part",
                "select made_file_id from core.upload where made_file_id is not null"));
    }

    @Bean
    static ArchivedRecords archiveOfUploads() {
        return new ArchivedRecords(
                List.of(ArchivedTable.rows(
                                "core.upload",
                                "envois-en-cours",
                                "Fichiers que vous êtes en train d’envoyer",
                                "t.owner_id = any(:people)")
                        .given("name", "Nom")
                        .given("length", "Octets")
                        .given("received", "Octets reçus")
                        .given("state", "État")
                        .given("begun_at", "Commencé le")
                        .given("ends_at", "Oublié après le")
                        .ofChild("owner_id")
                        .leaving(
                                "id",
                                "space_id",
                                "folder_id",
                                "item_id",
                                "becomes",
                                "entries",
                                "passed",
                                "added",
                                "turns",
                                "refusal",
                                "fingerprint",
                                "parts",
                                "made_item_id",
                                "made_file_id",
                                "holder",
                                "held_until")),
                Map.of(
                        "core.upload_part", "morceaux de fichiers qui ne sont pas encore entiers",
                        "core.upload_entry", "ce qu’une archive que vous avez envoyée est devenue, entrée par entrée"),
                List.of(),
                Map.of(
                        "ARRIVED", "arrivé, pas encore déballé",
                        "UNFOLDING", "en train d’être déballé",
                        "NOT_UNFOLDED", "pas déballé",
                        "DONE", "arrivé",
                        "TYPE_REFUSED", "sorte refusée",
                        "INFECTED", "virus",
                        "TOO_LARGE", "trop grand",
                        "PLACE_GONE", "dossier ou fichier qui n’est plus là"));
    }

    @Bean
    static KeptRecords kindsOfUploads() {
        return new KeptRecords(
                List.of(new KeptKind(
                        "uploads",
                        List.of("core.upload", "core.upload_part", "core.upload_entry"),
                        new KeptWords(
                                "Fichiers en cours d’envoi vers un espace, et archives qui y sont déballées",
                                "qui les envoie",
                                "soi seul",
                                "mission d’intérêt public (RGPD, article 6, 1, e)",
                                "7 jours au plus",
                                "supprimés avec leurs morceaux"),
                        new KeptWords(
                                "Files on their way into a space, and archives that are unfolded in one",
                                "people who send them",
                                "oneself alone",
                                "public task (GDPR, article 6, 1, e)",
                                "7 days at most",
                                "deleted with their parts"))),
                Set.of());
    }
}
