package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.messaging.writing.part.TextPart;
import fr.ent.messaging.writing.yjs.TextUpdate;
import fr.ent.messaging.writing.yjs.UnreadableUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Gives classes of seven-year-olds a story that three of them have written together, turn by turn, as their browsers sent it. */
final class FurnishTexts implements Furnishing {

    private static final long SEED = 20_260_921L;
    private static final int AGE = 7;
    private static final int WRITERS = 3;
    private static final int EMPTY = 2;
    private static final Duration BEGAN = Duration.ofDays(9);

    @Override
    public String witness() {
        return "messaging.shared_text";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        List<StoryTurn> turns = read(supplies.json());
        Instant began = TextPart.momentOf(supplies.now().instant().minus(BEGAN));
        for (SchoolClass schoolClass : town.classes()) {
            List<Pupil> pupils = town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                    .toList();
            if (schoolClass.age() == AGE && pupils.size() > WRITERS) {
                write(supplies.batch(), town, new SharedStory(chance.id(), schoolClass, pupils, turns, began));
            }
        }
    }

    private static void write(Batch batch, Town town, SharedStory story) {
        UUID territory = town.brand().id();
        List<StoryTurn> turns = story.turns();
        batch.insert(
                "messaging.shared_text (territory_id, id, class_id, school_id, title, everybody, made_at, changed_at, sequence,"
                        + " size)",
                List.of(story),
                one -> row(
                        territory,
                        one.id(),
                        one.schoolClass().id(),
                        one.schoolClass().school().id(),
                        "Le phare qui clignait de l’œil",
                        true,
                        one.at(turns.getFirst()),
                        one.at(turns.getLast()),
                        turns.size(),
                        EMPTY
                                + turns.stream()
                                        .mapToInt(turn -> turn.bytes().length)
                                        .sum()));
        Map<Long, StoryPen> pens = new HashMap<>();
        List<NumberedTurn> numbered = new ArrayList<>();
        for (StoryTurn turn : turns) {
            TextUpdate update = turn.update();
            numbered.add(new NumberedTurn(numbered.size() + 1, turn, update));
            update.lengths().forEach((pen, length) -> pens.put(pen, new StoryPen(pen, turn.writer(), length)));
        }
        batch.insert(
                "messaging.shared_text_pen (territory_id, text_id, pen, person_id, length)",
                pens.values(),
                pen -> row(territory, story.id(), pen.number(), story.author(pen.writer()), pen.length()));
        batch.insert(
                "messaging.shared_text_part (territory_id, text_id, sequence, era, moment, author_id, words, content)",
                numbered,
                part -> row(
                        territory,
                        story.id(),
                        part.sequence(),
                        0,
                        TextPart.momentOf(story.at(part.turn()).toInstant()).atOffset(ZoneOffset.UTC),
                        story.author(part.turn().writer()),
                        part.update().words(),
                        part.turn().bytes()));
    }

    /** The turns that the script {@code demo-text.mjs} of the web application has written with Yjs. */
    private static List<StoryTurn> read(JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(FurnishTexts.class.getResourceAsStream("shared-text.json"))) {
            return List.of(json.readValue(in, StoryTurn[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Some minutes of one of the writers.
     *
     * @param content an update of Yjs in Base64
     */
    record StoryTurn(int writer, int day, int minute, String content) {

        byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }

        TextUpdate update() {
            try {
                return TextUpdate.read(bytes());
            } catch (UnreadableUpdate broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private record StoryPen(long number, int writer, long length) {}

    private record NumberedTurn(int sequence, StoryTurn turn, TextUpdate update) {}

    private record SharedStory(
            UUID id, SchoolClass schoolClass, List<Pupil> pupils, List<StoryTurn> turns, Instant began) {

        UUID author(int writer) {
            return pupils.get(writer).id();
        }

        OffsetDateTime at(StoryTurn turn) {
            return began.plus(Duration.ofDays(turn.day()))
                    .plus(Duration.ofMinutes(turn.minute()))
                    .atOffset(ZoneOffset.UTC);
        }
    }
}
