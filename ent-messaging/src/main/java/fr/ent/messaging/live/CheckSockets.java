package fr.ent.messaging.live;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes the sockets of accounts that no longer stand for anyone: one statement for each territory with open sockets. */
@Component
class CheckSockets {

    private final OpenSockets sockets;
    private final Viewers viewers;

    CheckSockets(OpenSockets sockets, Viewers viewers) {
        this.sockets = sockets;
        this.viewers = viewers;
    }

    @Scheduled(fixedDelayString = "${ent.live.check-every:4s}")
    void check() {
        Map<TerritoryId, List<OpenSockets.Owner>> byTerritory = sockets.owners().stream()
                .collect(Collectors.groupingBy(owner -> owner.tie().territory()));
        byTerritory.forEach((territory, owners) -> TerritoryScope.run(territory, () -> check(owners)));
    }

    private void check(List<OpenSockets.Owner> owners) {
        Set<String> tied =
                viewers.listTied(owners.stream().map(OpenSockets.Owner::subject).toList());
        owners.stream().filter(owner -> !tied.contains(owner.subject())).forEach(sockets::close);
    }
}
