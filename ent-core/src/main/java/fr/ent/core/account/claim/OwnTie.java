package fr.ent.core.account.claim;

import fr.ent.core.AccountTie;
import fr.ent.core.Viewers;
import fr.ent.core.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Component;

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

    /** The name of its town, where the host is another's: its owner may not know why no letter is taken there. */
    Optional<String> findTownElsewhere(AccountTie tie, String host) {
        return tie.territory().equals(territories.at(host).id())
                ? Optional.empty()
                : Optional.of(territories.get(tie.territory()).name());
    }
}
