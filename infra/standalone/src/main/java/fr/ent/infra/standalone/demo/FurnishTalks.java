package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.infra.standalone.demo.Bell.Ring;
import fr.ent.infra.standalone.demo.Talk.Part;
import fr.ent.infra.standalone.demo.Talk.Said;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What guardians and teachers of a town have written to each other. */
@Component
class FurnishTalks implements Furnishing {

    private static final long SEED = 20_260_913L;

    private final DemoStore store;

    FurnishTalks(DemoStore store) {
        this.store = store;
    }

    @Override
    public void furnish(Town town, Moment now) {
        Chance chance = town.chance(SEED);
        List<Talk> talks = new TalkPlan(chance, town, now).talks();
        UUID territory = town.brand().id();
        store.once(town, "messaging.conversation", batch -> {
            write(batch, territory, talks);
            new Bell(batch, territory).ring(rings(talks, chance));
        });
    }

    private static List<Ring> rings(List<Talk> talks, Chance chance) {
        List<Ring> rings = new ArrayList<>();
        for (Talk talk : talks) {
            talk.parts().stream()
                    .filter(part -> part.read() < talk.messages().size())
                    .forEach(part -> rings.add(ring(talk, part.person(), chance)));
        }
        return rings;
    }

    private static Ring ring(Talk talk, Person to, Chance chance) {
        Map<String, String> arguments = Map.of(
                "author", talk.last().author().name(),
                "subject", talk.subject(),
                "child", talk.child().person().givenName());
        return new Ring(
                chance.id(),
                to,
                "messaging.new-message",
                talk.child(),
                arguments,
                "/messages/" + talk.id(),
                talk.last().at(),
                null);
    }

    private record Numbered(Talk talk, int sequence, Said said) {}

    private record Seat(Talk talk, Part part) {}

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
