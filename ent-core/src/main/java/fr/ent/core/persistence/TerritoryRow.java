package fr.ent.core.persistence;

import fr.ent.core.NewId;
import fr.ent.core.TerritoryId;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The base of every entity: an id made by the application, its territory (set by Hibernate) and a version. */
@MappedSuperclass
public abstract class TerritoryRow {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID territoryId;

    @Version
    private @Nullable Integer version;

    protected TerritoryRow() {
        this(NewId.next());
    }

    protected TerritoryRow(UUID id) {
        this.id = id;
    }

    protected UUID id() {
        return id;
    }

    /** The territory this row lies in; none before it is first saved. */
    protected Optional<TerritoryId> territory() {
        return Optional.ofNullable(territoryId).map(TerritoryId::new);
    }

    /** Counts the changes of this row; 0 when just made. */
    protected int version() {
        return version == null ? 0 : version;
    }
}
