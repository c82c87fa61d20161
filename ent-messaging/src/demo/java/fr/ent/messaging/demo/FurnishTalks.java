package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.DemoNotice;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.messaging.demo.Talk.TalkMessage;
import fr.ent.messaging.demo.Talk.TalkPart;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the conversations of a town's guardians and teachers. */
final class FurnishTalks implements Furnishing {

    private static final long SEED = 20_260_913L;

    @Override
    public String witness() {
        return "messaging.conversation";
    }

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        List<Talk> talks = new TalkPlan(chance, supplies.town(), supplies.now()).talks();
        write(supplies.batch(), supplies.territory(), talks);
        supplies.tell(notices(talks, chance));
    }

    private static List<DemoNotice> notices(List<Talk> talks, Chance chance) {
        List<DemoNotice> notices = new ArrayList<>();
        for (Talk talk : talks) {
            talk.parts().stream()
                    .filter(part -> part.read() < talk.messages().size())
                    .forEach(part -> notices.add(notice(talk, part.person(), chance)));
        }
        return notices;
    }

    private static DemoNotice notice(Talk talk, Person to, Chance chance) {
        Map<String, String> arguments = Map.of(
                "author", talk.last().author().name(),
                "subject", talk.subject(),
                "child", talk.child().person().givenName());
        return new DemoNotice(
                chance.id(),
                to,
                "messaging.new-message",
                talk.child(),
                arguments,
                "/messages/" + talk.id(),
                talk.last().at(),
                null);
    }

    private record Numbered(Talk talk, int sequence, TalkMessage said) {}

    private record Seat(Talk talk, TalkPart part) {}

    private static void write(Batch batch, UUID territory, List<Talk> talks) {
        batch.insert(
                "messaging.conversation (territory_id, id, child_id, subject, last_sequence)",
                talks,
                one -> row(
                        territory,
                        one.id(),
                        one.child().id(),
                        one.subject(),
                        one.messages().size()));
        List<Numbered> messages = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (Talk talk : talks) {
            talk.messages()
                    .forEach(said ->
                            messages.add(new Numbered(talk, talk.messages().indexOf(said) + 1, said)));
            talk.parts().forEach(part -> seats.add(new Seat(talk, part)));
        }
        batch.insert(
                "messaging.message (territory_id, id, conversation_id, sequence, author_id, text, sent_at)",
                messages,
                one -> row(
                        territory,
                        one.said().id(),
                        one.talk().id(),
                        one.sequence(),
                        one.said().author().id(),
                        one.said().words(),
                        one.said().at().atOffset(ZoneOffset.UTC)));
        batch.insert(
                "messaging.participant (territory_id, conversation_id, person_id, kind, last_sequence, last_at,"
                        + " read_sequence)",
                seats,
                one -> row(
                        territory,
                        one.talk().id(),
                        one.part().person().id(),
                        one.part().kind(),
                        one.talk().messages().size(),
                        one.talk().last().at().atOffset(ZoneOffset.UTC),
                        one.part().read()));
    }
}
