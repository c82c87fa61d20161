package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.homework.EntryId;
import fr.ent.homework.GroupId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryStanding;
import fr.ent.homework.diary.entry.EntryState;
import fr.ent.homework.diary.entry.EntryWish;
import fr.ent.homework.diary.entry.SeriesId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a class's diary. Deleting keeps it for a while, out of sight. */
@Entity
@Table(schema = "homework", name = "entry")
class Entry extends TerritoryRow {

    private static final Duration KEPT_ASIDE = Duration.ofDays(1);

    private UUID classId;

    @Embedded
    private EntryContent content;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private @Nullable Instant publishAt;

    private @Nullable Instant shownAt;

    private boolean forSome;

    private @Nullable UUID groupId;

    private @Nullable UUID seriesId;

    @Embedded
    private @Nullable FormerPlace former;

    private UUID authorId;

    private Instant createdAt;

    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(ClassId schoolClass, EntryWish wish, Viewer author, Instant now) {
        EntryStanding standing = wish.readers().standing(now);
        this.classId = schoolClass.value();
        this.content = wish.content();
        this.state = standing.state();
        this.publishAt = standing.publishAt();
        this.forSome = standing.forSome();
        this.groupId = value(standing.groupId());
        this.authorId = author.person().value();
        this.createdAt = now;
        this.shownAt = standing.published() ? now : null;
    }

    /** The same, written with others in one act. */
    Entry in(@Nullable SeriesId series) {
        seriesId = series == null ? null : series.value();
        return this;
    }

    /** Families read a change as news; not who else reads it. On days of its author's choice it stays. */
    void write(EntryContent changed, EntryStanding standing, Instant now) {
        if (!changed.isOnDaysOf(content)) {
            former = null;
        }
        if (standing.published() && (shownAt == null || !changed.equals(content))) {
            shownAt = now;
        }
        content = changed;
        state = standing.state();
        publishAt = standing.publishAt();
        forSome = standing.forSome();
        groupId = value(standing.groupId());
    }

    /** The content as it was noted, on the days that its author chose. */
    EntryContent noted() {
        return former == null ? content : former.in(content);
    }

    /** Puts it on other days than its author chose, or on these again. What it waits for comes as many days later or earlier, at its hour. */
    void place(EntryContent placed, Instant now, ZoneId zone) {
        EntryContent noted = noted();
        if (publishAt != null) {
            publishAt = publishAt
                    .atZone(zone)
                    .plusDays(ChronoUnit.DAYS.between(content.date(), placed.date()))
                    .toInstant();
        }
        if (isPublished()) {
            shownAt = now;
        }
        former = placed.isOnDaysOf(noted) ? null : FormerPlace.of(noted);
        content = placed;
    }

    private static @Nullable UUID value(@Nullable GroupId group) {
        return group == null ? null : group.value();
    }

    EntryContent content() {
        return content;
    }

    EntryId entryId() {
        return new EntryId(id());
    }

    ClassId schoolClass() {
        return new ClassId(classId);
    }

    Optional<GroupId> group() {
        return Optional.ofNullable(groupId).map(GroupId::new);
    }

    boolean isForSome() {
        return forSome;
    }

    boolean isPublished() {
        return state == EntryState.PUBLISHED;
    }

    /** Whether it waits for a moment that has come. */
    boolean isDue(Instant now) {
        return deletedAt == null && state == EntryState.SCHEDULED && publishAt != null && !publishAt.isAfter(now);
    }

    void publish(Instant now) {
        shownAt = now;
        state = EntryState.PUBLISHED;
        publishAt = null;
    }

    boolean isBy(Viewer viewer) {
        return authorId.equals(viewer.person().value());
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    @Nullable
    Instant deletedAt() {
        return deletedAt;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /** Whether it can still be brought back. */
    boolean isKeptAside(Instant now) {
        return deletedAt != null && now.isBefore(deletedAt.plus(KEPT_ASIDE));
    }

    void restore() {
        deletedAt = null;
    }

    /** @param pupils those for whom alone it is */
    EntryFacts facts(List<ChildId> pupils) {
        return new EntryFacts(
                entryId(),
                schoolClass(),
                content,
                new EntryStanding(state, publishAt, forSome, pupils, group().orElse(null)),
                seriesId == null ? null : new SeriesId(seriesId),
                new PersonId(authorId),
                version(),
                createdAt);
    }
}
