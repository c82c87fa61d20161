package fr.ent.core.demo.catalogue;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.Role;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceWords;
import fr.ent.core.demo.CastMember;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The town's list of sites; of one link the host has said that it is gone. Where a teacher is played, colleagues have rated and
 * recommended some, and three were sent to the class, of which half has seen the first.
 */
final class FurnishCatalogue implements Furnishing {

    private static final long SEED = 20_261_004L;
    private static final int SENT = 3;
    private static final int HALF = 50;
    private static final String RATINGS =
            "core.resource_rating (territory_id, resource_id, person_id, stars, rated_at)";

    @Override
    public String witness() {
        return "core.resource";
    }

    /** A resource of the town. */
    private record DemoResource(UUID id, ResourceContent content, boolean isGone) {}

    /** A resource that was sent to a class. */
    private record DemoSending(UUID id, DemoResource resource, SchoolClass schoolClass, Person teacher, int daysAgo) {}

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        List<DemoResource> resources = DemoResources.all().stream()
                .map(content ->
                        new DemoResource(chance.id(), content, content.address().endsWith("/paysages")))
                .toList();
        write(supplies, resources);
        List<Person> teachers = supplies.town().cast().stream()
                .filter(member -> member.role() == Role.TEACHER)
                .map(CastMember::person)
                .distinct()
                .toList();
        teachers.forEach(teacher -> rate(supplies, chance, resources, teacher));
        supplies.town().classes().stream()
                .filter(one -> supplies.town().teachers(one).anyMatch(teachers::contains))
                .forEach(one -> send(supplies, chance, resources, one));
    }

    private static void write(Supplies supplies, List<DemoResource> resources) {
        OffsetDateTime written = at(supplies, 40);
        OffsetDateTime asked = at(supplies, 1);
        supplies.insert(
                "core.resource (territory_id, id, origin, title, address, kind, publisher, levels, subjects, skills, language,"
                        + " licence, minutes, description, teacher_sheet, parent_sheet, title_key, words, written_at,"
                        + " link_state, link_since, link_asked_at)",
                resources,
                one -> {
                    ResourceContent content = one.content();
                    return row(
                            supplies.territory(),
                            one.id(),
                            "TERRITORY",
                            content.title(),
                            content.address(),
                            content.kind().name(),
                            content.publisher(),
                            array(content.levels()),
                            array(content.subjects()),
                            "{}",
                            content.language(),
                            content.licence(),
                            content.minutes(),
                            content.description(),
                            content.teacherSheet(),
                            content.parentSheet(),
                            ResourceWords.order(content),
                            ResourceWords.searched(content),
                            written,
                            one.isGone() ? "GONE" : null,
                            one.isGone() ? asked : null,
                            one.isGone() ? asked : null);
                });
    }

    /** As PostgreSQL writes an array of plain words. */
    private static String array(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static void rate(Supplies supplies, Chance chance, List<DemoResource> resources, Person teacher) {
        List<DemoResource> rated =
                resources.stream().filter(one -> chance.in(HALF)).toList();
        supplies.insert(
                RATINGS,
                rated,
                one -> row(supplies.territory(), one.id(), teacher.id(), 3 + chance.below(3), at(supplies, 20)));
    }

    private static void send(Supplies supplies, Chance chance, List<DemoResource> resources, SchoolClass schoolClass) {
        Person teacher = supplies.town().teacher(schoolClass);
        List<DemoResource> fit = resources.stream()
                .filter(one -> one.content().levels().stream()
                        .anyMatch(level -> level.name().equals(schoolClass.level())))
                .limit(SENT)
                .toList();
        supplies.insert(
                "core.resource_recommendation"
                        + " (territory_id, resource_id, school_id, person_id, sentence, recommended_at)",
                fit.stream().limit(1).toList(),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        schoolClass.school().id(),
                        teacher.id(),
                        "Les élèves l’ont redemandée le lendemain.",
                        at(supplies, 15)));
        List<DemoSending> sendings = fit.stream()
                .map(one -> new DemoSending(chance.id(), one, schoolClass, teacher, 9 - 3 * fit.indexOf(one)))
                .toList();
        supplies.insert(
                "core.resource_sending"
                        + " (territory_id, id, resource_id, class_id, whole_class, due_on, sentence, sent_by, sent_at)",
                sendings,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.resource().id(),
                        one.schoolClass().id(),
                        true,
                        supplies.now().today().plusDays(14L - one.daysAgo()),
                        "Regarde bien jusqu’au bout\u202f!",
                        one.teacher().id(),
                        at(supplies, one.daysAgo())));
        List<Pupil> seeing = supplies.town().pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass) && chance.in(HALF))
                .toList();
        sendings.stream()
                .limit(1)
                .forEach(one -> supplies.insert(
                        "core.resource_seen (territory_id, sending_id, child_id, seen_at)",
                        seeing,
                        pupil -> row(supplies.territory(), one.id(), pupil.id(), at(supplies, one.daysAgo() - 1))));
    }

    private static OffsetDateTime at(Supplies supplies, int daysAgo) {
        return supplies.now().instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
    }
}
