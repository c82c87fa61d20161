package fr.ent.messaging.conversation;

import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.messaging.conversation.circle.Participant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides whether a conversation about a child may be opened, and with whom. The two guardians of a child act
 * independently: a guardian writes to the class's teachers alone; a teacher or the head writes to all guardians.
 */
sealed interface StartDecision permits StartDecision.Granted, StartOutcome.Refused {

    /** The people of the new conversation, each once. */
    record Granted(List<Participant> circle) implements StartDecision {}

    static StartDecision decide(
            ChildView child, Viewer starter, List<PersonName> guardians, List<PersonName> teachers) {
        if (!starter.followsAtSchool(child)) {
            return new StartOutcome.NotYours();
        }
        boolean guardian = starter.isGuardianOf(child.id());
        if (guardian ? teachers.isEmpty() : guardians.isEmpty()) {
            return new StartOutcome.NobodyToWriteTo();
        }
        Stream<Participant> others = guardian
                ? Stream.of(Participant.guardian(starter.name()))
                : Stream.concat(guardians.stream().map(Participant::guardian), head(child, starter));
        return new Granted(once(Stream.concat(others, teachers.stream().map(Participant::teacher))));
    }

    private static Stream<Participant> head(ChildView child, Viewer starter) {
        return starter.teaches(child.classId()) ? Stream.empty() : Stream.of(Participant.head(starter.name()));
    }

    /** A guardian who teaches the class takes part as a guardian. */
    private static List<Participant> once(Stream<Participant> circle) {
        Map<PersonId, Participant> people = new LinkedHashMap<>();
        circle.forEach(participant -> people.putIfAbsent(participant.person(), participant));
        return List.copyOf(people.values());
    }
}
