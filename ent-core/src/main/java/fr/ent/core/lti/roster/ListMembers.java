package fr.ent.core.lti.roster;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.lti.LtiRole;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.lti.UsedOnce;
import fr.ent.core.lti.roster.MembershipContainer.CourseMember;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists who teaches a class and who is in it, to a tool that the class opens. The trail knows once a day. */
@Component
class ListMembers {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final Directory directory;
    private final PairwiseNames names;
    private final UsedOnce once;
    private final CatalogueClock clock;
    private final Audit audit;

    ListMembers(Directory directory, PairwiseNames names, UsedOnce once, CatalogueClock clock, Audit audit) {
        this.directory = directory;
        this.names = names;
        this.once = once;
        this.clock = clock;
        this.audit = audit;
    }

    /** Teachers first, then pupils, each by their names to the tool: the directory's order would tell two tools who is who. */
    @Transactional
    public List<CourseMember> list(LtiTool tool, ClassId schoolClass, @Nullable String role) {
        record(tool, schoolClass);
        Stream<CourseMember> teachers = role != null && !LtiRole.INSTRUCTOR.isMeantBy(role)
                ? Stream.empty()
                : directory.listTeachers(schoolClass).stream()
                        .map(teacher -> member(tool, teacher.id(), teacher.givenName(), LtiRole.INSTRUCTOR));
        Stream<CourseMember> pupils = role != null && !LtiRole.LEARNER.isMeantBy(role)
                ? Stream.empty()
                : directory.listPupils(schoolClass).stream()
                        .map(pupil -> member(tool, pupil.id().asPerson(), pupil.givenName(), LtiRole.LEARNER));
        return Stream.of(teachers, pupils)
                .flatMap(members -> members.sorted(Comparator.comparing(CourseMember::userId)))
                .toList();
    }

    private void record(LtiTool tool, ClassId schoolClass) {
        if (once.use("roster", tool.id() + " " + schoolClass + " " + clock.today(), REMEMBERED)) {
            audit.recordOfNobody(
                    "lti-roster.read",
                    "class:" + schoolClass,
                    Map.of("tool", tool.content().name()));
        }
    }

    private CourseMember member(LtiTool tool, PersonId person, String givenName, LtiRole role) {
        String name = tool.content().givesName() ? givenName : null;
        return new CourseMember("Active", name, name, names.name(tool.id(), person), List.of(role.uri()));
    }
}
