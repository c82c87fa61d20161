package fr.ent.core.demo.furnishing;

import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.WordList;
import java.util.UUID;

/** A file that somebody has attached, and those who may open it. */
public record Attachment(UUID id, Person owner, FileContent content, FileAudience audience) {

    /** A file kept as {@code resource} beside a class, under the name people see. */
    public record FileContent(String name, String mediaType, Class<?> beside, String resource) {

        byte[] bytes() {
            return WordList.bytes(beside, resource);
        }
    }

    /** A class, a child's family or the town hall, as the directory names them. */
    public record FileAudience(String kind, UUID id) {

        public static FileAudience of(SchoolClass schoolClass) {
            return new FileAudience("CLASS", schoolClass.id());
        }

        public static FileAudience family(Pupil child) {
            return new FileAudience("FAMILY", child.id());
        }

        public static FileAudience townHall(Town town) {
            return new FileAudience("TOWN_HALL", town.brand().id());
        }
    }
}
