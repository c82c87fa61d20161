package fr.ent.messaging.conversation.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildView;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.testing.Neighbourhood;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableLinesTests {

    private final Neighbourhood people = new Neighbourhood();
    private final List<ChildView> children = List.of(people.lea, people.tom);
    private final ConversationLine first = line(people.lea, 3);
    private final ConversationLine second = line(people.tom, 2);
    private final ConversationLine third = line(people.lea, 1);

    @Test
    void aPageEndsBeforeTheLineThatFollowsIt() {
        ReadableLines page =
                ReadableLines.of(List.of(first, second, third), 2, children, people.teacher(people.claire));

        assertThat(page.lines()).containsExactly(first, second);
        assertThat(page.next()).isEqualTo(second.cursor());
    }

    @Test
    void theLastPageHasNoNext() {
        ReadableLines page = ReadableLines.of(List.of(first, second), 2, children, people.teacher(people.claire));

        assertThat(page.lines()).containsExactly(first, second);
        assertThat(page.next()).isNull();
    }

    @Test
    void linesAboutOtherChildrenAreLeftOutButReadingGoesOnBehindThem() {
        Viewer mother = people.guardian(people.sofia, people.lea);

        ReadableLines page = ReadableLines.of(List.of(first, second, third), 2, children, mother);

        assertThat(page.lines()).containsExactly(first);
        assertThat(page.next()).isEqualTo(second.cursor());
    }

    @Test
    void aChildThatIsGoneHidesItsLines() {
        assertThat(ReadableLines.of(List.of(first), 2, List.of(), people.teacher(people.claire))
                        .lines())
                .isEmpty();
    }

    @Test
    void theTagChangesWithALineAndStaysOtherwise() {
        Viewer teacher = people.teacher(people.claire);
        String tag = ReadableLines.of(List.of(first), 2, children, teacher).etag();

        assertThat(ReadableLines.of(List.of(first), 2, children, teacher).etag())
                .isEqualTo(tag);
        assertThat(ReadableLines.of(List.of(first, second), 2, children, teacher)
                        .etag())
                .isNotEqualTo(tag);
    }

    private ConversationLine line(ChildView child, int sequence) {
        return new ConversationLine(
                new ConversationId(NewId.next()),
                child.id(),
                "Sortie au musée",
                sequence,
                0,
                sequence,
                people.sofia.id(),
                "Bonjour",
                Instant.parse("2026-11-24T09:00:00Z").plusSeconds(sequence));
    }
}
