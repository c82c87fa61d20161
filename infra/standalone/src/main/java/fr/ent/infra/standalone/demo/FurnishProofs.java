package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.core.Role;
import fr.ent.infra.standalone.demo.DemoFiles.Attachment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Papers that families sent to show their quotient: most wait for an agent, one was refused. */
@Component
class FurnishProofs implements Furnishing {

    private static final long SEED = 20_260_915L;
    /** After the families with a story, whose people find their own way. */
    private static final int FIRST = 12;

    private static final int WAITING = 4;
    private static final List<String> KINDS = List.of("CAF", "TAX_NOTICE", "CAF", "MSA");

    private final DemoStore store;
    private final DemoFiles files;

    FurnishProofs(DemoStore store, DemoFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public void furnish(Town town, Moment now) {
        store.once(town, "canteen.quotient_proof", batch -> write(batch, town, now));
    }

    private record Sent(UUID id, Household household, String kind, Attachment file, Instant at, boolean refused) {}

    private void write(Batch batch, Town town, Moment now) {
        Chance chance = town.chance(SEED);
        List<Household> senders =
                town.households().stream().skip(FIRST).limit(WAITING + 1L).toList();
        List<Sent> sent = IntStream.range(0, senders.size())
                .mapToObj(i -> sent(chance, senders.get(i), i, now))
                .toList();
        files.write(batch, town, sent.stream().map(Sent::file).toList(), now.instant());
        Person agent = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        batch.insert(
                "canteen.quotient_proof (territory_id, id, household_id, kind, state, files, made_by, made_at, sent_at,"
                        + " decided_by, decided_on, reason, note)",
                sent,
                one -> row(
                        town.brand().id(),
                        one.id(),
                        one.household().id(),
                        one.kind(),
                        one.refused() ? "REFUSED" : "SENT",
                        "{" + one.file().id() + "}",
                        one.file().owner().id(),
                        one.at().atOffset(ZoneOffset.UTC),
                        one.at().atOffset(ZoneOffset.UTC),
                        one.refused() ? agent.id() : null,
                        one.refused() ? now.today() : null,
                        one.refused() ? "OUT_OF_DATE" : null,
                        one.refused() ? "L’attestation date de l’an dernier." : ""));
    }

    private static Sent sent(Chance chance, Household household, int number, Moment now) {
        Attachment file = new Attachment(
                chance.id(),
                household.adults().getFirst(),
                null,
                "Attestation.pdf",
                "attestation.pdf",
                "application/pdf");
        Instant at = now.instant().minus(Duration.ofHours(7L + 19L * (WAITING - number)));
        return new Sent(chance.id(), household, KINDS.get(number % KINDS.size()), file, at, number == WAITING);
    }
}
