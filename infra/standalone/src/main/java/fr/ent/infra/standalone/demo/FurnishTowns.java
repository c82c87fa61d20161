package fr.ent.infra.standalone.demo;

import fr.ent.canteen.demo.CanteenDemo;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.catalogue.CatalogueDemo;
import fr.ent.core.demo.charter.CharterDemo;
import fr.ent.core.demo.consent.ConsentDemo;
import fr.ent.core.demo.entry.EntryDemo;
import fr.ent.core.demo.furnishing.DemoFiles;
import fr.ent.core.demo.furnishing.DemoStore;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.demo.spaces.SpacesDemo;
import fr.ent.core.demo.usage.UsageDemo;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.homework.demo.HomeworkDemo;
import fr.ent.messaging.demo.MessagingDemo;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets each module furnish each town. */
@Component
class FurnishTowns {

    /** Every module's, in this order. */
    private static final List<Furnishing> FURNISHINGS = Stream.of(
                    UsageDemo.furnishings(),
                    ConsentDemo.furnishings(),
                    EntryDemo.furnishings(),
                    SpacesDemo.furnishings(),
                    CharterDemo.furnishings(),
                    CatalogueDemo.furnishings(),
                    CanteenDemo.furnishings(),
                    HomeworkDemo.furnishings(),
                    MessagingDemo.furnishings())
            .flatMap(List::stream)
            .toList();

    private final DemoStore store;
    private final DemoFiles files;
    private final SchoolCalendar calendar;
    private final JsonMapper json;

    FurnishTowns(DemoStore store, DemoFiles files, SchoolCalendar calendar, JsonMapper json) {
        this.store = store;
        this.files = files;
        this.calendar = calendar;
        this.json = json;
    }

    /** Each furnishing is a transaction of its own, and is left out where it is done. */
    void furnish(List<Town> towns, Moment now) {
        for (Town town : towns) {
            SchoolDays days = ClassDays.read(calendar, town, now.today());
            for (Furnishing furnishing : FURNISHINGS) {
                store.once(
                        town,
                        furnishing.witness(),
                        batch -> furnishing.furnish(new Supplies(town, now, days, json, batch, files)));
            }
        }
    }
}
