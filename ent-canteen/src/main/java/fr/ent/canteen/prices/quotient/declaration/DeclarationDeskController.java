package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agents' desk for incomes that families have declared; those of an agent's own household are a colleague's to decide. */
@RestController
@RequestMapping("/api/canteen/declaration-desk")
class DeclarationDeskController {

    private static final int LONGEST_MONTHS = 18;

    private final CheckDeclaration checkDeclaration;
    private final AskNotice askNotice;
    private final DeclarationQueue queue;
    private final Declarations declarations;
    private final TownClock townClock;

    DeclarationDeskController(
            CheckDeclaration checkDeclaration,
            AskNotice askNotice,
            DeclarationQueue queue,
            Declarations declarations,
            TownClock townClock) {
        this.checkDeclaration = checkDeclaration;
        this.askNotice = askNotice;
        this.queue = queue;
        this.declarations = declarations;
        this.townClock = townClock;
    }

    /**
     * Lists the declared incomes that nobody has checked, the longest wait first, a hundred at most, and counts them all.
     * Those of the reader's own household are marked {@code own}: a colleague decides.
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    WaitingDeclarations list(Viewer viewer) {
        LocalDate today = townClock.today();
        return new WaitingDeclarations(declarations.countWaiting(today), queue.list(today, viewer));
    }

    /**
     * Accepts a declaration whose tax notice the agent has seen: its quotient counts. The first day lies between that of the
     * declaration and today, or is that of a declaration that begins later; the last day lies at most 18 months ahead.
     */
    @PostMapping("/{id}/accept")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({DeclarationProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void accept(@PathVariable UUID id, @RequestBody @Valid DeclarationAcceptance sent, Viewer viewer) {
        Declaration declaration = declarations.get(id);
        LocalDate today = townClock.today();
        LocalDate earliest = declaration.income().validFrom();
        boolean ahead = earliest.isAfter(today);
        LocalDate latest = ahead ? earliest : today;
        LocalDate usual = ahead ? earliest : checkDeclaration.usualStart(declaration);
        LocalDate from = Objects.requireNonNullElse(sent.validFrom(), usual);
        if (from.isBefore(earliest) || from.isAfter(latest)) {
            throw Problem.invalid(new InvalidField("validFrom", "out-of-range"));
        }
        if (sent.validTo().isBefore(latest) || sent.validTo().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw Problem.invalid(new InvalidField("validTo", "out-of-range"));
        }
        CheckDeclaration.Shown shown = new CheckDeclaration.Shown(Cents.of(sent.valueCents()), from, sent.validTo());
        FamilyProblems.settle(checkDeclaration.accept(declaration, shown, viewer), DeclarationProblems.DECIDED);
    }

    /** Refuses a declaration, with a reason that the family reads: it counts no more. */
    @PostMapping("/{id}/refuse")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({DeclarationProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void refuse(@PathVariable UUID id, @RequestBody @Valid DeclarationRefusal sent, Viewer viewer) {
        FamilyProblems.settle(
                checkDeclaration.refuse(declarations.get(id), sent.answer().strip(), viewer),
                DeclarationProblems.DECIDED);
    }

    /** Asks the family for its tax notice. It is told once a day at most. */
    @PostMapping("/{id}/ask")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({DeclarationProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void ask(@PathVariable UUID id, Viewer viewer) {
        FamilyProblems.settle(askNotice.ask(declarations.get(id), viewer), DeclarationProblems.DECIDED);
    }

    /** The declarations that wait. */
    record WaitingDeclarations(long total, List<WaitingDeclaration> declarations) {}

    /**
     * The quotient of the tax notice; it counts to {@code validTo}, that day included.
     *
     * @param validFrom the first day it counts; left out: the day that the territory's rule for papers says
     */
    record DeclarationAcceptance(
            @NotNull @Min(0) @Max(10_000_000) Long valueCents,
            @Nullable LocalDate validFrom,
            @NotNull LocalDate validTo) {}

    /** Why not, as the family reads it. */
    record DeclarationRefusal(
            @NotBlank @PlainText(min = 3, max = 500) String answer) {}
}
