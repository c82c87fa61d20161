package fr.ent.core.catalogue.sending;

import fr.ent.core.ClassId;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resource to be seen by a child.
 *
 * @param classId to which it was sent
 * @param tool the name of the tool in which it opens; none of a page of the web
 * @param host that a visit tells of
 * @param playable whether it can be shown within the product
 * @param parentSheet how to go on with it at home; for guardians alone
 * @param sender the name of who sent it; none once they are deleted
 * @param seenAt none until the child opens it
 */
record ToSeeView(
        SendingId id,
        ResourceId resourceId,
        ClassId classId,
        @Nullable String tool,
        String title,
        String address,
        String host,
        boolean playable,
        ResourceKind kind,
        @Nullable String publisher,
        @Nullable Integer minutes,
        @Nullable String description,
        @Nullable String parentSheet,
        @Nullable LocalDate dueOn,
        @Nullable String sentence,
        @Nullable String sender,
        Instant sentAt,
        @Nullable Instant seenAt) {}
