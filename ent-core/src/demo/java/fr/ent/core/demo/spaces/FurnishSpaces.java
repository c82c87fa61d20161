package fr.ent.core.demo.spaces;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the folders of classes and of the staff of schools. */
final class FurnishSpaces implements Furnishing {

    private static final long SEED = 20_260_907L;

    @Override
    public String witness() {
        return "core.item";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        Map<DemoContent, DemoFile> files = files(supplies, chance);
        List<DemoSpace> spaces = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            DemoSpace space = new DemoSpace("CLASS", schoolClass.id());
            space.fill(DemoFolder.of(schoolClass), town.teacher(schoolClass), files, chance);
            spaces.add(space);
            town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                    .limit(3)
                    .forEach(pupil -> spaces.add(ownSpace(pupil.person(), DemoFolder.OF_PUPIL, files, chance)));
        }
        town.classes().stream()
                .map(town::teacher)
                .distinct()
                .forEach(teacher -> spaces.add(ownSpace(teacher, DemoFolder.OF_TEACHER, files, chance)));
        town.schools()
                .forEach(school -> town.classes().stream()
                        .filter(one -> one.school().equals(school))
                        .findFirst()
                        .ifPresent(first -> {
                            DemoSpace space = new DemoSpace("SCHOOL", school.id());
                            space.fill(DemoFolder.OF_SCHOOL, town.teacher(first), files, chance);
                            spaces.add(space);
                        }));
        SpaceRowsOfDemo.write(supplies, spaces);
    }

    private static DemoSpace ownSpace(
            Person person, List<DemoFolder> folders, Map<DemoContent, DemoFile> files, Chance chance) {
        DemoSpace space = new DemoSpace("PERSON", person.id());
        space.fill(folders, person, files, chance);
        return space;
    }

    /** Stored once each, and nobody's. */
    private static Map<DemoContent, DemoFile> files(Supplies supplies, Chance chance) {
        Town town = supplies.town();
        Person anybody = town.teacher(town.classes().getFirst());
        Map<DemoContent, DemoFile> files = new EnumMap<>(DemoContent.class);
        List<Attachment> attachments = new ArrayList<>();
        for (DemoContent content : DemoContent.values()) {
            byte[] bytes = content.bytes();
            UUID id = chance.id();
            files.put(content, new DemoFile(id, content.mediaType(), bytes.length));
            attachments.add(new Attachment(
                    id,
                    anybody,
                    new FileContent(content.name().toLowerCase(Locale.ROOT), content.mediaType(), () -> bytes),
                    FileAudience.townHall(town)));
        }
        supplies.attach(attachments);
        String ids = array(files.values().stream().map(DemoFile::id));
        supplies.batch().execute("delete from core.file_audience where file_id = any(cast(? as uuid[]))", ids);
        supplies.batch().execute("update core.stored_file set owner_id = null where id = any(cast(? as uuid[]))", ids);
        return files;
    }

    static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
