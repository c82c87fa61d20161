package fr.ent.core.platform.database;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Hibernate's wall: entities carry the territory in scope, and queries are filtered by it. */
final class TerritoryTenant implements CurrentTenantIdentifierResolver<UUID> {

    private static final UUID NONE = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return TerritoryScope.current().map(TerritoryId::value).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
