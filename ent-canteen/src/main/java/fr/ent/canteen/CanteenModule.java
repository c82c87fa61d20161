package fr.ent.canteen;

import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.storage.unnamed.NamedFiles;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The canteen's own schema. */
@Configuration(proxyBeanMethods = false)
class CanteenModule {

    @Bean
    static ModuleSchema canteenSchema() {
        return new ModuleSchema("canteen");
    }

    /** A child's file names the papers in what the family wrote, and in what holds until that is checked. */
    @Bean
    static NamedFiles canteenFiles() {
        return new NamedFiles(List.of(
                "select photo_file_id from canteen.dish where photo_file_id is not null",
                "select unnest(files) from canteen.absence_note",
                "select unnest(files) from canteen.quotient_proof",
                "select paper_scan from canteen.family_file where paper_scan is not null",
                """
                select cast(document ->> 'fileId' as uuid) from canteen.family_file f
                cross join lateral (values (f.content), (f.accepted)) version (content)
                cross join lateral jsonb_array_elements(version.content -> 'documents') document"""));
    }

    @Bean
    static PeopleInUse canteenPeople() {
        return new PeopleInUse(Map.of(
                "canteen.booking", List.of("child_id", "booked_by"),
                "canteen.quotient", List.of("declared_by"),
                "canteen.quotient_proof", List.of("made_by"),
                "canteen.quotient_consent", List.of("person_id", "recorded_by"),
                "canteen.custody_version", List.of("child_id", "set_by"),
                "canteen.family_file", List.of("child_id", "sent_by", "paper_signed_by"),
                "canteen.child_needs", List.of("child_id"),
                "canteen.barred_person", List.of("child_id"),
                "canteen.presence_tap", List.of("child_id", "tapped_by"),
                "canteen.absence_note", List.of("child_id", "sent_by")));
    }

    /** A day's rolls, bookings and orders hang on an activity. */
    @Bean
    static PlacesInUse canteenPlaces() {
        return PlacesInUse.of(
                new HangingRecords(
                        PlaceKind.SCHOOL, HangingKind.ACTIVITIES, "canteen.activity where school_id = :place"),
                new HangingRecords(PlaceKind.SCHOOL, HangingKind.MENUS, "canteen.menu where school_id = :place"),
                new HangingRecords(
                        PlaceKind.SCHOOL, HangingKind.RESTAURANTS, "canteen.menu_restaurant where school_id = :place"),
                new HangingRecords(
                        PlaceKind.CLASS, HangingKind.SUSPENSIONS, "canteen.suspension where class_id = :place"));
    }
}
