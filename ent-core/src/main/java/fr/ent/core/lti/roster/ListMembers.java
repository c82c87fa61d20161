package fr.ent.core.lti.roster;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.lti.LtiRole;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.lti.launch.ToolLinks;
import fr.ent.core.lti.roster.MembershipContainer.CourseMember;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists who teaches a class and who is in it, to a tool that the class opens. */
@Component
class ListMembers {

    private final Directory directory;
    private final ToolLinks links;
    private final PairwiseNames names;

    ListMembers(Directory directory, ToolLinks links, PairwiseNames names) {
        this.directory = directory;
        this.links = links;
        this.names = names;
    }

    /** Whether the class is one of the tool's. */
    public boolean isShown(LtiTool tool, ClassId schoolClass) {
        return links.isOpened(tool.id(), schoolClass);
    }

    /** Teachers first, then pupils by name. */
    public List<CourseMember> list(LtiTool tool, ClassId schoolClass, @Nullable String role) {
        Stream<CourseMember> teachers = role != null && !LtiRole.INSTRUCTOR.isMeantBy(role)
                ? Stream.empty()
                : directory.listTeachers(schoolClass).stream()
                        .map(teacher -> member(tool, teacher.id(), teacher.givenName(), LtiRole.INSTRUCTOR));
        Stream<CourseMember> pupils = role != null && !LtiRole.LEARNER.isMeantBy(role)
                ? Stream.empty()
                : directory.listPupils(schoolClass).stream()
                        .map(pupil -> member(tool, pupil.id().asPerson(), pupil.givenName(), LtiRole.LEARNER));
        return Stream.concat(teachers, pupils).toList();
    }

    private CourseMember member(LtiTool tool, PersonId person, String givenName, LtiRole role) {
        String name = tool.content().givesName() ? givenName : null;
        return new CourseMember("Active", name, name, names.name(tool.id(), person), List.of(role.uri()));
    }
}
