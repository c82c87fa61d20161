package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.Role;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes the papers that families sent to show their quotient: most wait for an agent, one was refused. */
final class FurnishProofs implements Furnishing {

    private static final long SEED = 20_260_915L;
    private static final FileContent CERTIFICATE =
            new FileContent("Attestation.pdf", "application/pdf", FurnishProofs.class, "attestation.pdf");

    /** After the families with a story, whose people find their own way. */
    private static final int FIRST = 12;

    private static final int WAITING = 4;
    private static final List<String> KINDS = List.of("CAF", "TAX_NOTICE", "CAF", "MSA");

    @Override
    public String witness() {
        return "canteen.quotient_proof";
    }

    private record Sent(UUID id, Household household, String kind, Attachment file, Instant at, boolean refused) {}

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        List<Household> senders =
                town.households().stream().skip(FIRST).limit(WAITING + 1L).toList();
        List<Sent> sent = IntStream.range(0, senders.size())
                .mapToObj(i -> sent(chance, senders.get(i), i, supplies))
                .toList();
        supplies.attach(sent.stream().map(Sent::file).toList());
        Person agent = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        supplies.insert(
                "canteen.quotient_proof (territory_id, id, household_id, kind, state, files, made_by, made_at, sent_by,"
                        + " sent_at, decided_by, decided_at, reason, answer)",
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
                        one.file().owner().id(),
                        one.at().atOffset(ZoneOffset.UTC),
                        one.refused() ? agent.id() : null,
                        one.refused() ? supplies.now().instant().atOffset(ZoneOffset.UTC) : null,
                        one.refused() ? "OUT_OF_DATE" : null,
                        one.refused() ? "L’attestation date de l’an dernier." : ""));
    }

    private static Sent sent(Chance chance, Household household, int number, Supplies supplies) {
        Attachment file = new Attachment(
                chance.id(), household.adults().getFirst(), CERTIFICATE, FileAudience.townHall(supplies.town()));
        Instant at = supplies.now().instant().minus(Duration.ofHours(7L + 19L * (WAITING - number)));
        return new Sent(chance.id(), household, KINDS.get(number % KINDS.size()), file, at, number == WAITING);
    }
}
