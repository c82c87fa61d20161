package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.ReviewQueue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The declarations that wait for an agent, those that wait longest first. */
@Component
class DeclarationQueue {

    private final Declarations declarations;
    private final ReviewQueue queue;

    DeclarationQueue(Declarations declarations, ReviewQueue queue) {
        this.declarations = declarations;
        this.queue = queue;
    }

    /** A household that has left has no line. */
    List<WaitingDeclaration> list(LocalDate today, Viewer agent) {
        List<Declaration> waiting = declarations.listWaiting(today);
        ReviewFacts facts =
                queue.describe(waiting.stream().map(Declaration::submission).toList(), agent);
        return waiting.stream()
                .flatMap(declaration -> WaitingDeclaration.of(declaration, facts).stream())
                .toList();
    }
}
