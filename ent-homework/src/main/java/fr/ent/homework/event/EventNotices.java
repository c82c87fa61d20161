package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.territory.Quiet;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.event.EventContent.EventWhen;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells guardians what they are asked to, that it was moved or called off, and that a place is theirs. Each notice is about one
 * of the children who are asked, and so goes with the child. An event that is called off is told at once, and so is what begins
 * before the quiet hours end; the rest waits for their end.
 */
@Component
class EventNotices {

    private static final String PAGE = "/evenements";
    private static final String NEW = "homework.event";
    private static final String MOVED = "homework.event-moved";
    private static final String MOVED_ANSWER = "homework.event-moved-answer";
    private static final String CALLED_OFF = "homework.event-called-off";
    private static final String RESTORED = "homework.event-restored";
    private static final String PLACE = "homework.event-place";
    private static final List<String> KINDS = List.of(NEW, MOVED, MOVED_ANSWER, CALLED_OFF, RESTORED, PLACE);

    /** An event of some classes, whose notices go with the class; those of the whole school stay. */
    private static final String OF_CLASSES = "CLASSES";

    /** The end of the quiet hours in which a notice rang all the same. */
    private static final String QUIET_UNTIL = "quietUntil";

    private static final String OF_SCHOOL = "SCHOOL";

    private final AskedGuardians askedGuardians;
    private final EventAnswers answers;
    private final Notices notices;
    private final Quiet quiet;
    private final SchoolClock clock;

    EventNotices(AskedGuardians askedGuardians, EventAnswers answers, Notices notices, Quiet quiet, SchoolClock clock) {
        this.askedGuardians = askedGuardians;
        this.answers = answers;
        this.notices = notices;
        this.quiet = quiet;
        this.clock = clock;
    }

    void tellNew(EventFacts event) {
        tell(event, isUrgent(event.content().when()), askedGuardians.list(event), guardian -> NEW);
    }

    /**
     * Guardians who have answered are told that their answer stands. Those who know the event on this day already, because it
     * was moved back before they read of it, are told nothing.
     *
     * @param before when it was to take place
     */
    void tellMoved(EventFacts event, EventWhen before) {
        List<EventAnswer> said = answers.list(event.id());
        Map<PersonId, ChildId> asked = askedGuardians.list(event);
        Set<PersonId> guardians = asked.keySet();
        boolean urgent = isUrgent(before) || isUrgent(event.content().when()) || wasUrgent(guardians, event);
        List.of(NEW, MOVED, MOVED_ANSWER).forEach(kind -> takeBack(guardians, kind, event));
        Set<PersonId> misled = new HashSet<>(notices.listTold(guardians, MOVED, name(event)));
        misled.addAll(notices.listTold(guardians, MOVED_ANSWER, name(event)));
        Set<PersonId> knowing = new HashSet<>(notices.listTold(guardians, NEW, facts(event)));
        said.stream()
                .filter(one -> one.answeredFor().includes(event.content().when()))
                .forEach(one -> knowing.add(one.guardian()));
        knowing.removeAll(misled);
        Set<PersonId> answered = said.stream().map(EventAnswer::guardian).collect(Collectors.toSet());
        tell(event, urgent, without(asked, knowing), guardian -> answered.contains(guardian) ? MOVED_ANSWER : MOVED);
    }

    void tellCalledOff(EventFacts event) {
        Map<PersonId, ChildId> asked = askedGuardians.list(event);
        List.of(NEW, MOVED, MOVED_ANSWER, RESTORED).forEach(kind -> takeBack(asked.keySet(), kind, event));
        tell(event, true, asked, guardian -> CALLED_OFF);
    }

    /**
     * Guardians who haven't read that it was called off won't; those who have are told that it takes place, and those who know
     * another day for it that it was moved.
     */
    void tellRestored(EventFacts event) {
        Map<PersonId, ChildId> asked = askedGuardians.list(event);
        Set<PersonId> guardians = asked.keySet();
        takeBack(guardians, CALLED_OFF, event);
        Set<PersonId> misled = notices.listTold(guardians, CALLED_OFF, name(event));
        Set<PersonId> outdated = notices.listTold(guardians, NEW, name(event));
        Set<PersonId> knowing = new HashSet<>();
        List.of(NEW, MOVED, MOVED_ANSWER)
                .forEach(kind -> knowing.addAll(notices.listTold(guardians, kind, day(event))));
        knowing.removeAll(misled);
        tell(event, isUrgent(event.content().when()), without(asked, knowing), guardian -> {
            if (misled.contains(guardian)) {
                return RESTORED;
            }
            return outdated.contains(guardian) ? MOVED : NEW;
        });
    }

    void tellSeated(EventFacts event, Collection<PersonId> seated) {
        Map<PersonId, ChildId> asked = askedGuardians.list(event);
        tell(
                event,
                isUrgent(event.content().when()),
                without(
                        asked,
                        asked.keySet().stream()
                                .filter(one -> !seated.contains(one))
                                .collect(Collectors.toSet())),
                guardian -> PLACE);
    }

    /** Forgets all that guardians haven't read about children who left their school. */
    void forgetAll(Collection<PersonId> guardians, Collection<ChildId> children) {
        forget(
                guardians,
                children.stream()
                        .map(child -> Map.of("child", child.toString()))
                        .toList());
    }

    /** Forgets all that they haven't read of the former class about children who are in another one of the school. */
    void forgetOfClasses(Collection<PersonId> guardians, Collection<ChildId> children) {
        forget(
                guardians,
                children.stream()
                        .map(child -> Map.of("child", child.toString(), "readers", OF_CLASSES))
                        .toList());
    }

    private void forget(Collection<PersonId> guardians, List<Map<String, String>> which) {
        if (!guardians.isEmpty() && !which.isEmpty()) {
            KINDS.forEach(kind -> notices.takeBackEach(guardians, kind, which));
        }
    }

    /** Whether the end of the quiet hours that last now is too late to hear of it. */
    private boolean isUrgent(EventWhen when) {
        return quiet.findEnd()
                .filter(end -> !when.begins().isAfter(LocalDateTime.ofInstant(end, clock.zone())))
                .isPresent();
    }

    /** Whether a move was told at once in these quiet hours, which isn't true any more. */
    private boolean wasUrgent(Collection<PersonId> guardians, EventFacts event) {
        Map<String, String> night = night();
        Map<String, String> tonight = new HashMap<>(name(event));
        tonight.putAll(night);
        return !night.isEmpty()
                && Stream.of(MOVED, MOVED_ANSWER)
                        .anyMatch(kind ->
                                !notices.listTold(guardians, kind, tonight).isEmpty());
    }

    /** Nothing outside of quiet hours. */
    private Map<String, String> night() {
        return quiet.findEnd().map(end -> Map.of(QUIET_UNTIL, end.toString())).orElse(Map.of());
    }

    private void tell(EventFacts event, boolean urgent, Map<PersonId, ChildId> asked, Function<PersonId, String> kind) {
        Map<String, String> night = urgent ? night() : Map.of();
        notices.tellAll(asked.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> {
                            Notice notice = notice(kind.apply(one.getKey()), one.getValue(), event, night);
                            return urgent ? notice : notice.byDay();
                        },
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
    }

    private void takeBack(Collection<PersonId> people, String kind, EventFacts event) {
        notices.takeBack(people, kind, name(event));
    }

    private static Notice notice(String kind, ChildId child, EventFacts event, Map<String, String> night) {
        Map<String, String> facts = new HashMap<>(facts(event));
        facts.putAll(night);
        facts.put("child", child.toString());
        facts.put("readers", event.readers().classes().isEmpty() ? OF_SCHOOL : OF_CLASSES);
        return new Notice(kind, child, facts, PAGE);
    }

    private static Map<String, String> name(EventFacts event) {
        return Map.of("event", event.id().toString());
    }

    private static Map<String, String> facts(EventFacts event) {
        Map<String, String> facts = new HashMap<>(day(event));
        facts.put("title", event.content().what().title());
        return facts;
    }

    /** The event, and when it takes place. */
    private static Map<String, String> day(EventFacts event) {
        EventWhen when = event.content().when();
        return Map.of(
                "event", event.id().toString(),
                "date", when.from().toString(),
                "hour", when.starts() == null ? "" : when.starts().toString());
    }

    private static Map<PersonId, ChildId> without(Map<PersonId, ChildId> asked, Set<PersonId> left) {
        Map<PersonId, ChildId> others = new HashMap<>(asked);
        others.keySet().removeAll(left);
        return others;
    }
}
