package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Basis;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent accepts a paper, which makes a quotient from today on, or refuses it and says why. The family is told. */
@Component
class CheckProof {

    private final Proofs proofs;
    private final Quotients quotients;
    private final ProofNotices notices;
    private final Audit audit;
    private final Clock clock;

    CheckProof(Proofs proofs, Quotients quotients, ProofNotices notices, Audit audit, Clock clock) {
        this.proofs = proofs;
        this.quotients = quotients;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The facts that an agent read on the paper; {@code validTo} is the last day. */
    record Read(Cents value, YearMonth month, LocalDate validTo) {}

    /** False when the proof isn't waiting any more. */
    @Transactional
    boolean accept(Proof proof, Read read, LocalDate today, Viewer agent) {
        if (!proofs.decide(proof.id(), ProofState.ACCEPTED, new Proof.Verdict(today, null, ""), agent.person())) {
            return false;
        }
        Quotient quotient = new Quotient(
                NewId.next(),
                proof.household(),
                read.value(),
                read.month(),
                new Quotient.Validity(today, read.validTo()),
                new Quotient.Origin(Quotient.Source.DOCUMENT, clock.instant()));
        quotients.add(
                quotient,
                new Basis.OfProof(proof.id(), agent.person()),
                proof.paper().madeBy());
        record(
                "quotient-proof.accepted",
                proof,
                Map.of("validTo", read.validTo().toString()),
                agent);
        notices.accepted(proof, read.validTo());
        return true;
    }

    /** False when the proof isn't waiting any more. */
    @Transactional
    boolean refuse(Proof proof, Proof.Verdict verdict, Viewer agent) {
        if (!proofs.decide(proof.id(), ProofState.REFUSED, verdict, agent.person())) {
            return false;
        }
        record("quotient-proof.refused", proof, Map.of("reason", String.valueOf(verdict.reason())), agent);
        notices.refused(proof);
        return true;
    }

    private void record(String action, Proof proof, Map<String, String> details, Viewer agent) {
        audit.record(agent.person(), action, "household:" + proof.household(), details);
    }
}
