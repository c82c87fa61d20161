package fr.ent.core.account.claim;

import fr.ent.core.AccountTie;
import fr.ent.core.TerritoryView;
import fr.ent.core.Viewers;
import fr.ent.core.http.Problem;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The tie that an account has already: it stands for one person, in one town. */
@Component
class OwnTie {

    private final Viewers viewers;
    private final Territories territories;

    OwnTie(Viewers viewers, Territories territories) {
        this.viewers = viewers;
        this.territories = territories;
    }

    Optional<AccountTie> find(String subject) {
        return viewers.findTie(subject);
    }

    /** Why no letter is taken; at the host of another town the own one is named, for its owner may not know why. */
    ErrorResponseException refusal(AccountTie tie, HttpServletRequest request) {
        TerritoryView here = territories.at(request.getServerName());
        return tie.territory().equals(here.id())
                ? Problem.of(ClaimProblems.ALREADY_TIED)
                : ClaimProblems.tiedElsewhere(territories.get(tie.territory()).name());
    }
}
