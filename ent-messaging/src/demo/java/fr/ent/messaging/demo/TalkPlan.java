package fr.ent.messaging.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.messaging.demo.Talk.TalkMessage;
import fr.ent.messaging.demo.Talk.TalkPart;
import fr.ent.messaging.demo.TalkScript.ScriptLine;
import fr.ent.messaging.demo.TalkScript.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Lets guardians and teachers talk: two conversations a class, and those of the families with a story. */
final class TalkPlan {

    private static final int TALKS_PER_CLASS = 2;
    private static final int UNREAD_PERCENT = 25;
    private static final Duration LONGEST_AGO = Duration.ofDays(12);

    /** The conversation whose last message Sofia hasn't read; she has read the others. */
    static final String UNREAD = "Sortie à la ferme";

    private final List<TalkScript> scripts = TalkScript.all();
    private final Chance chance;
    private final Town town;
    private final Moment now;

    TalkPlan(Chance chance, Town town, Moment now) {
        this.chance = chance;
        this.town = town;
        this.now = now;
    }

    List<Talk> talks() {
        List<Talk> talks = new ArrayList<>();
        for (TalkScript script : scripts) {
            town.pupils().stream()
                    .filter(script::isAbout)
                    .findFirst()
                    .ifPresent(child -> talks.add(talk(script, child)));
        }
        for (SchoolClass schoolClass : town.classes()) {
            List<TalkScript> fitting = scripts.stream()
                    .filter(script -> script.suits(schoolClass.level()))
                    .toList();
            List<Pupil> pupils = strangers(schoolClass);
            for (int talk = 0; talk < TALKS_PER_CLASS; talk++) {
                TalkScript script = fitting.get((chance.below(fitting.size()) + talk) % fitting.size());
                talks.add(talk(script, chance.pick(pupils)));
            }
        }
        return talks;
    }

    private List<Pupil> strangers(SchoolClass schoolClass) {
        return town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                .filter(pupil -> scripts.stream().noneMatch(script -> script.isAbout(pupil)))
                .toList();
    }

    private Talk talk(TalkScript script, Pupil child) {
        List<Person> guardians = town.guardianships().stream()
                .filter(one -> one.child().equals(child) && one.rights() == GuardianRights.FULL)
                .map(Guardianship::guardian)
                .toList();
        List<Person> asked = script.isOpenedByTeacher() ? guardians : guardians.subList(0, 1);
        Deque<Instant> times = times(script);
        List<TalkMessage> messages = script.lines().stream()
                .map(line -> new TalkMessage(
                        chance.id(),
                        author(line, child, guardians),
                        line.words().replace("{enfant}", child.person().givenName()),
                        times.removeFirst()))
                .toList();
        Person last = messages.getLast().author();
        List<TalkPart> parts = Stream.concat(
                        asked.stream().map(one -> part(script, one, "GUARDIAN", last)),
                        town.teachers(child.schoolClass()).map(one -> part(script, one, "TEACHER", last)))
                .toList();
        return new Talk(chance.id(), child, script.subject(), messages, parts);
    }

    private Person author(ScriptLine line, Pupil child, List<Person> guardians) {
        return switch (line.voice()) {
            case P -> guardians.getFirst();
            case Q -> guardians.getLast();
            case T -> town.teacher(child.schoolClass());
        };
    }

    private TalkPart part(TalkScript script, Person person, String kind, Person last) {
        boolean isTold = script.about().startsWith("@");
        boolean isUnread =
                !person.equals(last) && (isTold ? script.subject().equals(UNREAD) : chance.in(UNREAD_PERCENT));
        return new TalkPart(person, kind, script.lines().size() - (isUnread ? 1 : 0));
    }

    /** Backwards from the last message, which was written within the last days, or just now where it isn't read. */
    private Deque<Instant> times(TalkScript script) {
        Deque<Instant> times = new ArrayDeque<>();
        Duration ago = script.subject().equals(UNREAD)
                ? Duration.ofMinutes(40)
                : Duration.ofMinutes(60 + chance.below((int) LONGEST_AGO.toMinutes()));
        Instant at = Daytime.before(now.instant().minus(ago));
        for (ScriptLine line : script.lines().reversed()) {
            times.addFirst(at);
            Duration pause =
                    Duration.ofMinutes(line.voice() == Voice.T ? 90 + chance.below(900) : 20 + chance.below(300));
            at = Daytime.before(at.minus(pause));
        }
        return times;
    }
}
