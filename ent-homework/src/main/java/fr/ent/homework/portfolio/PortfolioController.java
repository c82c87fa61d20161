package fr.ent.homework.portfolio;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.homework.portfolio.PortfolioRights.ReadPortfolio;
import fr.ent.homework.portfolio.PortfolioView.WorkChoice;
import fr.ent.homework.portfolio.PortfolioView.WorkView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The portfolio of a child: chosen by it and its teachers, seen by its family. */
@RestController
@RequestMapping("/api/homework/portfolios/{childId}")
class PortfolioController {

    private final PortfolioRights rights;
    private final PortfolioViews views;
    private final ChooseWork chooseWork;
    private final KeepPortfolio keepPortfolio;

    PortfolioController(
            PortfolioRights rights, PortfolioViews views, ChooseWork chooseWork, KeepPortfolio keepPortfolio) {
        this.rights = rights;
        this.views = views;
        this.chooseWork = chooseWork;
        this.keepPortfolio = keepPortfolio;
    }

    /** Reads the portfolio of a child, of all its classes. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    PortfolioView read(@PathVariable ChildId childId, Viewer viewer) {
        return views.view(rights.find(childId, viewer).orElseThrow(NotThere::new));
    }

    /** Lists the latest work that may be chosen: handed in, or of the booklet with nobody else on its pictures. */
    @GetMapping("/choices")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    List<WorkChoice> listChoices(@PathVariable ChildId childId, Viewer viewer) {
        return views.listChoices(
                rights.find(childId, viewer).filter(ReadPortfolio::comments).orElseThrow(NotThere::new));
    }

    /** Chooses a piece of work for the portfolio; 200 at most. A pupil of nursery school chooses with its teacher. */
    @PostMapping("/works")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    @Refuses({PortfolioProblems.CHOSEN_BEFORE, PortfolioProblems.FULL, PortfolioProblems.WITH_TEACHER})
    ResponseEntity<WorkView> choose(@PathVariable ChildId childId, @RequestBody @Valid ChosenWork work, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(views.view(settle(chooseWork.choose(childId, work, viewer))));
    }

    /** Says what the child thinks of a piece of work, in place of what was said before; nothing takes it away. */
    @PutMapping("/works/{id}/comment")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    WorkView comment(
            @PathVariable ChildId childId,
            @PathVariable PortfolioWorkId id,
            @RequestBody @Valid WorkComment comment,
            Viewer viewer) {
        return views.view(settle(keepPortfolio.comment(id, childId, comment, viewer)));
    }

    /** Takes a piece of work out of the portfolio. It stays where it was handed in or seen. */
    @DeleteMapping("/works/{id}")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(PortfolioProblems.WITH_TEACHER)
    void takeOut(@PathVariable ChildId childId, @PathVariable PortfolioWorkId id, Viewer viewer) {
        settle(keepPortfolio.takeOut(id, childId, viewer));
    }

    private static PortfolioWork settle(PortfolioOutcome outcome) {
        return switch (outcome) {
            case PortfolioOutcome.Done(PortfolioWork work) -> work;
            case PortfolioOutcome.Refused refusal -> throw PortfolioProblems.of(refusal);
        };
    }
}
